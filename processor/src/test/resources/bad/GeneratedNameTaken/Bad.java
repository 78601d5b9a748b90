package bad;

import dev.dynaset.annotation.*;

@Table("orders") // [GeneratedNameTaken at @Table]
class Bad {
  @HashKey
  String id;
}

class BadTable {}

@Table("pieces") // [GeneratedNameTaken at @Table] PieceFields
class Piece {
  @HashKey
  String id;
}

class PieceFields {}

@Table("lines")
class Line {
  @HashKey
  String id;
}

@Projection(of = Line.class) // [GeneratedNameTaken at @Projection] @Projection(of = Line.class, generatedPrefix
record Part(String id) {}

class PartProjection {}
