package bad;

import dev.dynaset.annotation.*;
import java.util.function.Supplier;

@Table("orders")
class Bad {
  @HashKey
  @GeneratedId(supplier = Other.class) // [IdSupplierUnusable] Supplier<java.lang.String>
  String id;

  static class Other implements Supplier<Integer> {
    @Override
    public Integer get() {
      return 1;
    }
  }
}

@Table("second")
class Second {
  @HashKey
  @GeneratedId(supplier = Argument.class) // [IdSupplierUnusable] without parameters
  long id;

  static class Argument implements Supplier<Long> {
    Argument(int n) {}

    @Override
    public Long get() {
      return 1L;
    }
  }
}

@Table("third")
class Third {
  @HashKey
  @GeneratedId(supplier = Runnable.class) // [IdSupplierUnusable] generated code cannot make one
  String id;
}

@Table("fine")
class Fine {
  @HashKey
  @GeneratedId(supplier = Counter.class)
  long id;

  static class Counter implements Supplier<Long> {
    @Override
    public Long get() {
      return 1L;
    }
  }
}
