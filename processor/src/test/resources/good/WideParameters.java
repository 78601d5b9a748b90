package good;

import dev.dynaset.annotation.*;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constructors, static methods, setters and builders whose parameters take more than the member. */
class WideParameters {
  @Document
  record Shape(String name) {}

  @Table("constructed")
  static class Constructed {
    private final String id;
    private final List<String> tags;
    private final List<Shape> shapes;
    private final int number;
    private final @Nullable Integer count;
    private final Map<String, Set<Long>> map;

    Constructed(
        CharSequence id,
        Collection<String> tags,
        List<? extends Shape> shapes,
        long number,
        @Nullable Number count,
        Map<String, ? extends Collection<Long>> map) {
      this.id = id.toString();
      this.tags = List.copyOf(tags);
      this.shapes = List.copyOf(shapes);
      this.number = (int) number;
      this.count = count == null ? null : count.intValue();
      this.map = Map.of();
    }

    @HashKey
    String getId() {
      return id;
    }

    List<String> getTags() {
      return tags;
    }

    List<Shape> getShapes() {
      return shapes;
    }

    int getNumber() {
      return number;
    }

    @Nullable Integer getCount() {
      return count;
    }

    Map<String, Set<Long>> getMap() {
      return map;
    }
  }

  @Table("made")
  static class Made {
    private final String id;
    private final List<String> tags;

    private Made(String id, List<String> tags) {
      this.id = id;
      this.tags = tags;
    }

    static Made of(String id, Iterable<String> tags) {
      List<String> list = new ArrayList<>();
      tags.forEach(list::add);
      return new Made(id, list);
    }

    static Made of(String id, List<String> tags) {
      return new Made(id, tags);
    }

    @HashKey
    String getId() {
      return id;
    }

    List<String> getTags() {
      return tags;
    }
  }

  @Table("set")
  static class Settable {
    private String id = "";
    private List<String> tags = List.of();
    private int number;

    @HashKey
    String getId() {
      return id;
    }

    void setId(CharSequence id) {
      this.id = id.toString();
    }

    List<String> getTags() {
      return tags;
    }

    void setTags(Collection<? extends String> tags) {
      this.tags = List.copyOf(tags);
    }

    int getNumber() {
      return number;
    }

    void setNumber(double number) {
      this.number = (int) number;
    }
  }

  @Table("built")
  static class Built {
    private final String id;
    private final int number;

    private Built(String id, int number) {
      this.id = id;
      this.number = number;
    }

    @HashKey
    String getId() {
      return id;
    }

    int getNumber() {
      return number;
    }

    static Builder builder() {
      return new Builder();
    }

    static class Builder {
      private String id = "";
      private int number;

      Builder id(Object id) {
        this.id = id.toString();
        return this;
      }

      Builder number(long number) {
        this.number = (int) number;
        return this;
      }

      Built build() {
        return new Built(id, number);
      }
    }
  }
}
