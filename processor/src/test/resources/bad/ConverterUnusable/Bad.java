package bad;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @ConvertedBy(int.class) // [ConverterUnusable] it is no class
  String none;

  @ConvertedBy(String.class) // [ConverterUnusable] does not implement
  String text;

  @ConvertedBy(Abstract.class) // [ConverterUnusable] neither abstract
  String a;

  @ConvertedBy(Inner.class) // [ConverterUnusable] nor inner
  String b;

  @ConvertedBy(Hidden.class) // [ConverterUnusable] visible
  String c;

  @ConvertedBy(Argument.class) // [ConverterUnusable] without parameters
  String d;

  @ConvertedBy(Bounded.class) // [ConverterUnusable] does not allow java.lang.String
  String e;

  Loop loop;

  abstract static class Plain implements AttributeConverter<String, String> {
    @Override
    public String toStored(String value) {
      return value;
    }

    @Override
    public String fromStored(String stored) {
      return stored;
    }
  }

  abstract static class Abstract extends Plain {}

  class Inner extends Plain {}

  private static class Hidden extends Plain {}

  static class Argument extends Plain {
    Argument(int n) {}
  }

  static class Bounded<E extends Enum<E>> implements AttributeConverter<E, String> {
    @Override
    public String toStored(E value) {
      return value.name();
    }

    @Override
    public E fromStored(String stored) {
      throw new IllegalArgumentException(stored);
    }
  }

  @ConvertedBy(LoopConverter.class) // [ConverterUnusable] again
  record Loop(int n, int m) {}

  static class LoopConverter implements AttributeConverter<Loop, Loop> {
    @Override
    public Loop toStored(Loop value) {
      return value;
    }

    @Override
    public Loop fromStored(Loop stored) {
      return stored;
    }
  }
}
