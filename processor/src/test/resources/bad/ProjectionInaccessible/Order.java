package bad;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.*;

@Table("orders")
public class Order {
  @HashKey
  public String id;

  @ConvertedBy(Hidden.class)
  public String hidden;

  @ConvertedBy(Unmakeable.class)
  public String unmakeable;

  public Address shipTo;

  static class Hidden implements AttributeConverter<String, String> {
    @Override
    public String toStored(String value) {
      return value;
    }

    @Override
    public String fromStored(String stored) {
      return stored;
    }
  }

  public static class Unmakeable extends Hidden {
    Unmakeable() {}
  }

  @Document
  static class Address {
    String city;
  }
}
