package bad;

import dev.dynaset.annotation.*;

@Table("orders") // [GeneratedNameTaken at @Table]
class Bad {
  @HashKey
  String id;
}

class BadTable {}

@Table("pieces") // [GeneratedNameTaken at @Table] PiecesFields
class Pieces {
  @HashKey
  String id;
}

class PiecesFields {}

@Table("lines")
class Line {
  @HashKey
  String id;
}

@Table("shop")
sealed interface Shop {
  @ItemKey(hash = "A#{id}", range = "A") // [GeneratedNameTaken] Shop.Piece needs the name PieceTable for a generated class, but it is taken by what is generated for Archive.Piece. Choose other names with @ItemKey(…, generatedPrefix = "…").
  record Piece(String id) implements Shop {}
}

@Table("archive")
sealed interface Archive {
  @ItemKey(hash = "A#{id}", range = "A")
  record Piece(String id) implements Archive {}
}

@Table("same")
sealed interface Same {
  @ItemKey(hash = "A#{id}", range = "A")
  record Same_Part(String id) implements Same {}

  @ItemKey(hash = "B#{id}", range = "B", generatedPrefix = "Same_Part") // [GeneratedNameTaken at "Same_Part"] taken by what is generated for Same.Same_Part. Choose other names with @ItemKey(
  record Part(String id) implements Same {}
}

@Projection(of = Line.class) // [GeneratedNameTaken at @Projection] @Projection(of = Line.class, generatedPrefix
record Part(String id) {}

class PartProjection {}
