package good;

import dev.dynaset.annotation.*;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Places for attributes that models do not know, however their objects are made. */
class UnknownMembers {
  @Table("records")
  @GlobalIndex(
      name = "by_name",
      hashKey = "name",
      projection = ProjectionType.INCLUDE,
      include = "size")
  record Component(
      @HashKey String id, @UnknownAttributes Map<String, AttributeValue> rest, String name, int size) {}

  @Table("fields")
  static class Field {
    @HashKey
    String id;

    @UnknownAttributes
    @Nullable
    Map<String, AttributeValue> rest;
  }

  @Table("properties")
  static class Property {
    private String id;
    private Map<String, AttributeValue> rest = Map.of();

    @HashKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    @UnknownAttributes
    public Map<String, AttributeValue> getRest() {
      return rest;
    }

    public void setRest(Map<String, AttributeValue> rest) {
      this.rest = rest;
    }
  }

  @Table("built")
  static final class Built {
    @HashKey
    final String id;

    @UnknownAttributes
    final Map<String, AttributeValue> rest;

    private Built(Builder builder) {
      this.id = builder.id;
      this.rest = builder.rest;
    }

    static Builder builder() {
      return new Builder();
    }

    static final class Builder {
      private String id;
      private Map<String, AttributeValue> rest;

      Builder id(String id) {
        this.id = id;
        return this;
      }

      Builder rest(Map<String, AttributeValue> rest) {
        this.rest = rest;
        return this;
      }

      Built build() {
        return new Built(this);
      }
    }
  }
}
