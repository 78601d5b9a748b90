package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.EnumConstant;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.FixedText;
import dev.dynaset.processor.model.FixedText.TimeUnit;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.SegmentForm;
import dev.dynaset.processor.model.SegmentForm.Text.Letters;
import dev.dynaset.processor.model.Wire;
import dev.dynaset.processor.model.WrapperType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which forms the values of a member can have within a key. */
final class SegmentForms {
  private static final Set<Scalar> INTEGERS =
      EnumSet.of(Scalar.BYTE, Scalar.SHORT, Scalar.INT, Scalar.LONG);
  private static final int MOST_DIGITS = 19;
  private static final String MEMBERS =
      "Strings, enums, byte, short, int, long, times and UUIDs can be, and what is stored as one of these";

  private final AttributeType type;
  private final boolean isString;
  private final char delimiter;

  private SegmentForms(AttributeType type, boolean isString, char delimiter) {
    this.type = type;
    this.isString = isString;
    this.delimiter = delimiter;
  }

  /** The forms of a member. */
  static SegmentForms of(AttributeModel attribute, char delimiter) {
    AttributeType type = attribute.type().content();
    boolean isString = type instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING;
    return new SegmentForms(stored(type), isString, delimiter);
  }

  /** A record of one component is stored as that. */
  private static AttributeType stored(AttributeType type) {
    return type instanceof WrapperType wrapper ? stored(wrapper.wrapped()) : type;
  }

  /** Whether it is a form at all, of whatever member. */
  static boolean isKnown(String form) {
    return form.isEmpty()
        || form.equals("lower")
        || form.equals("upper")
        || unit(form).isPresent()
        || width(form) > 0;
  }

  private static Optional<TimeUnit> unit(String form) {
    for (TimeUnit unit : TimeUnit.values()) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(form)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The number of digits that a form asks for; 0 if it is none. */
  private static int width(String form) {
    boolean isNumber = form.chars().allMatch(c -> c >= '0' && c <= '9') && form.length() <= 2;
    int width = isNumber && !form.isEmpty() ? Integer.parseInt(form) : 0;
    return width <= MOST_DIGITS ? width : 0;
  }

  /** The form that is asked for; empty if the member has no such form. */
  Optional<SegmentForm> find(String form) {
    if (form.isEmpty()) {
      return plain();
    }
    if (form.equals("lower") || form.equals("upper")) {
      return isString
          ? Optional.of(new SegmentForm.Text(Letters.valueOf(form.toUpperCase(Locale.ROOT))))
          : Optional.empty();
    }
    Optional<TimeUnit> unit = unit(form);
    if (unit.isPresent()) {
      return fixed()
          .filter(text -> text.beginsWith(unit.get()))
          .map(text -> new SegmentForm.Start(unit.get()));
    }
    return isInteger() && width(form) > 0
        ? Optional.of(new SegmentForm.Padded(width(form)))
        : Optional.empty();
  }

  private Optional<SegmentForm> plain() {
    if (isInteger()) {
      return Optional.of(new SegmentForm.Sortable(((ScalarType) type).scalar() == Scalar.LONG));
    }
    if (type instanceof EnumType enumeration) {
      return enumeration.storedNames().stream().anyMatch(this::holdsDelimiter)
          ? Optional.empty()
          : Optional.of(new SegmentForm.OneOf(enumeration.storedNames()));
    }
    Optional<FixedText> fixed = fixed();
    if (fixed.isPresent()) {
      return Optional.of(new SegmentForm.Fixed(fixed.get()));
    }
    return isText() && sample().isEmpty()
        ? Optional.of(new SegmentForm.Text(Letters.TEXT))
        : Optional.empty();
  }

  private boolean holdsDelimiter(String word) {
    return word.isEmpty() || word.indexOf(delimiter) >= 0;
  }

  private Optional<FixedText> fixed() {
    return type instanceof ScalarType scalar ? FixedText.of(scalar.scalar()) : Optional.empty();
  }

  private boolean isInteger() {
    return type instanceof ScalarType scalar && INTEGERS.contains(scalar.scalar());
  }

  private boolean isText() {
    return (type instanceof ScalarType || type instanceof ConvertedType) && type.wire() == Wire.S;
  }

  /** A text that is stored for the type and holds the delimiter. */
  private Optional<String> sample() {
    return type instanceof ScalarType scalar
        ? SampleTexts.with(delimiter, scalar.scalar())
        : Optional.empty();
  }

  /** Why the member has no such form, and the cure. */
  String objection(String form) {
    if (type instanceof EnumType enumeration) {
      return form.isEmpty()
          ? constant(enumeration)
          : "an enum has no form ':" + form + "'. Leave it out";
    }
    if (isInteger()) {
      return "a whole number has no form ':" + form + "'. Write a number of digits, such as ':4'";
    }
    if (fixed().isPresent()) {
      return "it is stored as " + fixed().get().pattern() + ", which has no ':" + form + "'. "
          + "Times of a day have ':day', ':month' and ':year'";
    }
    if (isText()) {
      return form.isEmpty()
          ? "it is stored as a text such as " + sample().orElseThrow()
              + ", which holds the delimiter '" + delimiter
              + "'. Give the table another, such as '#', "
              + SampleTexts.instead(((ScalarType) type).scalar())
          : "it has no form ':" + form
              + "'. A String has ':lower' and ':upper', other texts have none";
    }
    if (type.wire() == Wire.N) {
      return "of what is stored as a number, only byte, short, int and long can be part of a key, since "
          + "the number of their digits is known. " + numberCure();
    }
    return "it is stored as " + type.wire().words() + ", but parts of keys are text. " + MEMBERS;
  }

  /** What can be part of a key instead of a number that cannot. */
  private String numberCure() {
    if (!(type instanceof ScalarType scalar)) {
      return "Let the converter make a text";
    }
    return switch (scalar.scalar()) {
      case DURATION -> "Store its seconds or milliseconds in a long";
      case YEAR -> "Store it in a short";
      case BIG_INTEGER -> "Make it a long, or store it by a converter to text";
      case EPOCH_SECONDS ->
        "Store the time once more, in a member without @TimeToLive, which has a text of one width";
      default -> "Store a multiple of its smallest unit in a long, such as cents";
    };
  }

  private String constant(EnumType enumeration) {
    EnumConstant constant = enumeration.constants().stream()
        .filter(EnumConstant::isWritten)
        .filter(one -> holdsDelimiter(one.storedName()))
        .findFirst()
        .orElseThrow();
    return constant.storedName().isEmpty()
        ? "its constant " + constant.name() + " is stored as an empty text. Give it another with "
            + "@Attribute"
        : "its constant " + constant.name() + " is stored as '" + constant.storedName()
            + "', which holds the delimiter '" + delimiter + "'. Store it as another text with "
            + "@Attribute, or give the table another delimiter";
  }
}
