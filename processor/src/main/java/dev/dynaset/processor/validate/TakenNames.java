package dev.dynaset.processor.validate;

import com.squareup.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The classes of a compilation that are written by hand, or generated for a model. */
public final class TakenNames {
  private final Map<String, String> owners = new HashMap<>();

  /** Takes the name of a class that is written by hand. */
  public void addSource(String qualifiedName) {
    owners.putIfAbsent(qualifiedName, "a class of that name");
  }

  /** Takes the name of a class that is generated for a model. */
  public void addGenerated(ClassName name, String model) {
    owners.put(name.toString(), "what is generated for " + model);
  }

  /** Gives a name back, since nothing has been generated yet. */
  public void release(ClassName name) {
    owners.remove(name.toString());
  }

  /** Who has taken a name, in words. */
  Optional<String> ownerOf(ClassName name) {
    return Optional.ofNullable(owners.get(name.toString()));
  }
}
