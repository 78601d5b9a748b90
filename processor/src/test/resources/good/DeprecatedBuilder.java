package good;

import dev.dynaset.annotation.*;

/** Deprecated methods of a builder that is a class of its own. */
@Table("built")
class DeprecatedBuilder {
  @HashKey
  private final String id;

  private DeprecatedBuilder(Building building) {
    this.id = building.toString();
  }

  static Building builder() {
    return new Building();
  }

  String id() {
    return id;
  }

  static DeprecatedBuilder made(Building building) {
    return new DeprecatedBuilder(building);
  }
}

class Building {
  @java.lang.Deprecated
  Building id(String id) {
    return this;
  }

  DeprecatedBuilder build() {
    return DeprecatedBuilder.made(this);
  }
}
