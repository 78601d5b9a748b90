package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  final long number = 1; // [MemberFinal]
}

@Table("closest")
class Closest {
  @HashKey
  String id;

  final long number; // [MemberFinal] The closest is Closest(id, numbr), whose parameter 'numbr' is no member. Did you mean 'number'?

  Closest() {
    this.number = 1;
  }

  Closest(String id, long numbr) {
    this.number = numbr;
  }
}
