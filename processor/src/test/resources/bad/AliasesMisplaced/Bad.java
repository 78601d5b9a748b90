package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey String id;

  @Attribute(value = "st", aliases = "state") // [AliasesMisplaced] 'status' has aliases
  String status;

  @UnknownConstant // [AnnotationMisplaced] no constant of an enum. Put it at the constant that unknown texts are read as
  String note;

  Status last;

  enum Status {
    @Attribute(absent = "x") // [AnnotationMisplaced] member of a model
    OPEN,
    @HashKey // [AnnotationMisplaced] member of a model
    PAID
  }
}
