package bad;

import dev.dynaset.annotation.*;
import lombok.*;

@Table("data")
@Data // [LombokNotRun] Lombok has not made
class Bad {
  @HashKey
  private String id;
}

@Table("getters")
class Getters {
  @HashKey
  @Getter // [LombokNotRun] Getters has Lombok's @Getter, but Lombok has not made a getter of 'id'
  private String id;

  void setId(String id) {
    this.id = id;
  }
}

@Table("setters")
@Setter // [LombokNotRun] a setter of 'id'
class Setters {
  @HashKey
  private String id;

  String getId() {
    return id;
  }
}

@Builder // [LombokNotRun] Inherited has Lombok's @Builder, but Lombok has not made its builder
class Base {
  private final String id;

  Base(String id) {
    this.id = id;
  }

  String getId() {
    return id;
  }
}

@Table("inherited")
class Inherited extends Base {
  @HashKey
  @Override
  String getId() {
    return super.getId();
  }

  Inherited(String id) {
    super(id);
  }
}

@Table("done")
@Getter
@Setter
class Done {
  @HashKey
  private String id;

  @Getter(AccessLevel.NONE)
  String open;

  String getId() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }

  void setOpen(String open) {
    this.open = open;
  }
}
