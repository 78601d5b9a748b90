package dev.dynaset.codec;

import dev.dynaset.expression.PrintableText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map as an M. What is read can be changed.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class MapForm<K, V> extends Form<Map<K, V>> {
  /** Of hash maps: so full they may be. */
  private static final double LOAD_FACTOR = 0.75;

  private final Entries<K, V> entries;

  MapForm(Form<K> key, Form<V> value) {
    this.entries = new Entries<>(key, value);
  }

  @Override
  Map<K, V> read(ValueSource in) {
    Map<K, V> map = new LinkedHashMap<>((int) Math.ceil(in.size() / LOAD_FACTOR));
    entries.read(in, map);
    return map;
  }

  @Override
  void write(Map<K, V> value, ValueTarget out) {
    entries.write(value, out);
  }

  /** A map whose keys are in their natural order. */
  static final class Sorted<K, V> extends Form<SortedMap<K, V>> {
    private final Entries<K, V> entries;

    Sorted(Form<K> key, Form<V> value) {
      this.entries = new Entries<>(key, value);
    }

    @Override
    SortedMap<K, V> read(ValueSource in) {
      SortedMap<K, V> map = new TreeMap<>();
      entries.read(in, map);
      return map;
    }

    @Override
    void write(SortedMap<K, V> value, ValueTarget out) {
      entries.write(value, out);
    }
  }

  /** Reads and writes entries, and says which is wrong. */
  private record Entries<K, V>(Form<K> key, Form<V> value) {
    void read(ValueSource in, Map<K, @Nullable V> into) {
      in.visitMap(new Reader<>(key, value, into));
    }

    void write(Map<K, @Nullable V> map, ValueTarget out) {
      out.beginMap(map.size());
      for (Map.Entry<K, @Nullable V> entry : map.entrySet()) {
        String text = text(entry.getKey(), out);
        try {
          out.key(text);
          Elements.writeElement(entry.getValue(), value, out);
        } catch (IllegalArgumentException e) {
          throw MappingFault.writing("{" + PrintableText.of(text) + "}", e);
        }
      }
      out.endMap();
    }

    private String text(@Nullable K of, ValueTarget out) {
      if (of == null) {
        throw new IllegalArgumentException("one of its keys is null");
      }
      return key.toText(of, out);
    }
  }

  /** Takes entries into a map. */
  private record Reader<K, V>(Form<K> key, Form<V> value, Map<K, @Nullable V> into)
      implements ValueSource.EntryVisitor {
    @Override
    public void entry(String text, ValueSource in) {
      try {
        K of = key.ofText(text);
        if (into.containsKey(of)) {
          throw new IllegalArgumentException("another entry has the same key in another spelling");
        }
        into.put(of, value(in));
      } catch (IllegalArgumentException e) {
        throw MappingFault.reading("{" + PrintableText.of(text) + "}", e);
      }
    }

    private @Nullable V value(ValueSource in) {
      if (!in.isNull()) {
        return value.read(in);
      }
      if (!value.takesNull()) {
        throw MappingFault.ofElement("", Elements.IS_NULL);
      }
      return null;
    }
  }
}
