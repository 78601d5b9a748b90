package bad;

import dev.dynaset.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table("orders")
class Order {
  @HashKey
  String id;

  List<Line> lines;
  Map<String, Line> labels;
}

@Document
class Line {
  String sku;
}

@Projection(of = Order.class)
record Bad(
    @Source("lines[-1]") Optional<Line> last, // [ProjectionPathIllegal at "lines[-1]"] The component 'last' is taken from 'lines[-1]', which is no path: '-1' is no index, which counts from 0, the first element.
    @Source("lines[2147483648]") Optional<Line> far, // [ProjectionPathIllegal at "lines[2147483648]"] the index 2147483648 is greater than 2147483647, the greatest that DynamoDB takes. Choose a smaller one.
    @Source("lines[99999999999999999999]") Optional<Line> farther, // [ProjectionPathIllegal] the index 99999999999999999999 is greater than
    @Source("lines[01]") Optional<Line> zeros, // [ProjectionPathIllegal] '[01]' is neither an index nor a key in quotes
    @Source("lines[]") Optional<Line> nothing, // [ProjectionPathIllegal] '[]' is neither an index nor a key in quotes. Write [0] for the first element of a list, or ['key'] for the entry of a map.
    @Source("lines[ 0 ]") Optional<Line> blanks, // [ProjectionPathIllegal] '[ 0 ]' is neither
    @Source("lines[\u0661]") Optional<Line> arabic, // [ProjectionPathIllegal] is neither
    @Source("lines[0") Optional<Line> open, // [ProjectionPathIllegal] '[' is not closed. Close it with ']'.
    @Source("lines[0]sku") Optional<String> sku, // [ProjectionPathIllegal at "lines[0]sku"] 'sku' stands behind ']', where '.' or '[' must stand. Write '.sku' for what is there.
    @Source("lines[0]]") Optional<Line> twice, // [ProjectionPathIllegal] ']' closes no '['. Remove it.
    @Source("lines]") Optional<List<Line>> closed, // [ProjectionPathIllegal] ']' closes no '['. Remove it.
    @Source("[0]") Optional<Line> first, // [ProjectionPathIllegal at "[0]"] '[' follows no name. Put the name of a list or a map before it.
    @Source("lines.[0]") Optional<Line> dotted, // [ProjectionPathIllegal] '[' follows no name.
    @Source("labels[colour]") Optional<Line> colour, // [ProjectionPathIllegal at "labels[colour]"] '[colour]' is neither an index nor a key in quotes. Write [0] for the first element of a list, or ['colour'] for the entry of a map.
    @Source("labels['']") Optional<Line> empty, // [ProjectionPathIllegal at "labels['']"] a key of a map is never empty. Name one.
    @Source("labels['a") Optional<Line> quote, // [ProjectionPathIllegal] the quote of the key is not closed. Close it with ']
    @Source("labels['a']b']") Optional<Line> pair, // [ProjectionPathIllegal] 'b']' stands behind ']'
    @Source("labels['it's']") Optional<Line> apostrophe, // [ProjectionPathIllegal] behind the key 'it' must stand ']'. Add it, or double the quote if it is part of the key.
    @Source("tree[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]") Optional<Line> deep) {} // [ProjectionPathIllegal] it has 33 steps, but DynamoDB takes 32. Take what is further up as a whole.
