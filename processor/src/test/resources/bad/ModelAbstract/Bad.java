package bad;

import dev.dynaset.annotation.*;

@Table("orders")
abstract class Bad { // [ModelAbstract] Put @Table or @Document at its subclasses
  @HashKey
  String id;
}

@Table("fields")
abstract class WithFields { // [ModelAbstract] Put @Table or @Document at its subclasses
  @HashKey
  private String id;

  abstract String getName();

  String getId() {
    return id;
  }
}

@Table("values")
abstract class Value { // [ModelAbstract] static builder(). The closest is create(idd), whose parameter 'idd' is no member. Did you mean 'id'?
  @HashKey
  abstract String id();

  static Value create(String idd) {
    return null;
  }
}

@Table("interfaces")
interface Plain { // [ModelAbstract] Add a static method that takes its members
  @HashKey
  String id();
}
