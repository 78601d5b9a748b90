package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  private String id; // [SetterMissing] private

  final long number = 1; // [SetterMissing] final

  String getId() {
    return id;
  }
}
