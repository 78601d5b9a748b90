package dev.dynaset.processor.validate;

import com.squareup.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of a compilation that are written by hand, or generated for a model. */
public final class TakenNames {
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> sources = new HashSet<>();
  private final Map<String, String> generated = new HashMap<>();

  /** Takes the name of a class that is written by hand. */
  public void addSource(String qualifiedName) {
    owners.putIfAbsent(qualifiedName, "a class of that name");
    sources.add(qualifiedName);
  }

  /** Takes the name of a class that is generated for a model. */
  public void addGenerated(ClassName name, String model) {
    owners.put(name.toString(), "what is generated for " + model);
    generated.put(name.toString(), model);
  }

  /** Gives a name back, since nothing has been generated yet. */
  public void release(ClassName name) {
    owners.remove(name.toString());
    generated.remove(name.toString());
  }

  /** The classes that are in the sources, and those that have been generated in earlier rounds. */
  public Set<String> sources() {
    return Set.copyOf(sources);
  }

  /** Whether a class is one of these. */
  public boolean isSource(String qualifiedName) {
    return sources.contains(qualifiedName);
  }

  /** The classes that are generated, and what models they are for. */
  public Map<String, String> generated() {
    return Map.copyOf(generated);
  }

  /** Who has taken a name, in words. */
  Optional<String> ownerOf(ClassName name) {
    return Optional.ofNullable(owners.get(name.toString()));
  }
}
