package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.MemberTemplate.Segment;
import dev.dynaset.processor.model.Order;
import dev.dynaset.processor.model.SegmentForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An attribute of a range key, or a member that the range key is made of, as queries have conditions on
 * it.
 *
 * @param key its value
 * @param isOrdered whether there are conditions by its order
 * @param prefix what values can begin with, if there is a condition on that
 * @param template how the range key is made, if it is
 */
record RangePart(
    KeyPart key, boolean isOrdered, Optional<TypeName> prefix, Optional<MemberTemplate> template) {
  /** An attribute. */
  static RangePart of(KeyPart key) {
    AttributeType type = key.attribute().type();
    return new RangePart(key, type.order() != Order.NONE, type.prefix(), Optional.empty());
  }

  /** A member that the key is made of. */
  private static RangePart of(KeyPart key, int position, MemberTemplate template) {
    Segment segment = template.segments().get(position);
    AttributeType type = key.attribute().type();
    boolean isText = segment.form() instanceof SegmentForm.Text;
    // Texts of any length sort as they do in Java only where they end the key.
    boolean isOrdered = segment.form().isFixed() || (isText && template.isLast(position));
    Optional<TypeName> prefix =
        isText ? type.prefix().map(own -> ClassName.get(String.class)) : Optional.empty();
    return new RangePart(
        key, isOrdered && type.order() != Order.NONE, prefix, Optional.of(template));
  }

  /** The parts of a range key: attributes, or the members that one is made of. */
  static List<RangePart> of(List<AttributeModel> range, Function<AttributeModel, KeyPart> parts) {
    if (range.size() != 1 || range.get(0).template().isEmpty()) {
      return range.stream().map(attribute -> of(parts.apply(attribute))).toList();
    }
    MemberTemplate template = range.get(0).template().get();
    List<Segment> segments = template.segments();
    return IntStream.range(0, segments.size())
        .mapToObj(i -> of(parts.apply(segments.get(i).attribute()), i, template))
        .toList();
  }
}
