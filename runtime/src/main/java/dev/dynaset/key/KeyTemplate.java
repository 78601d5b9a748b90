package dev.dynaset.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a key attribute is made of members: {@code ORDER#{placedAt}#{orderId}}. Literals stand in each
 * key as they are; segments are the values of members, as texts. Immutable: each method makes another.
 *
 * <p>A key of the template splits in one way, and making it again of its parts gives the same key. The
 * processor has proven that; what it cannot know is refused here, with an {@link
 * IllegalArgumentException} that names the member: texts that are empty, or hold the delimiter, or what
 * no key may hold.
 */
public final class KeyTemplate {
  /** U+10FFFF stands behind it at the end of a range, and takes four bytes. */
  private static final int LONGEST_RANGE = 1020;

  private static final int LONGEST_HASH = 2048;

  private final char delimiter;
  private final int longest;
  /** What stands before each segment; the last stands behind all. One more than there are segments. */
  private final List<String> literals;

  private final List<KeySegment> segments;

  private KeyTemplate(
      char delimiter, int longest, List<String> literals, List<KeySegment> segments) {
    this.delimiter = delimiter;
    this.longest = longest;
    this.literals = List.copyOf(literals);
    this.segments = List.copyOf(segments);
  }

  /** A hash key that holds nothing yet, whose texts must not hold a delimiter. */
  public static KeyTemplate hash(char delimiter) {
    return new KeyTemplate(delimiter, LONGEST_HASH, List.of(""), List.of());
  }

  /** A range key that holds nothing yet, whose texts must not hold a delimiter. */
  public static KeyTemplate range(char delimiter) {
    return new KeyTemplate(delimiter, LONGEST_RANGE, List.of(""), List.of());
  }

  /** Then these very characters. */
  public KeyTemplate literal(String text) {
    List<String> more = new ArrayList<>(literals);
    int last = more.size() - 1;
    more.set(last, more.get(last) + text);
    return new KeyTemplate(delimiter, longest, more, segments);
  }

  private KeyTemplate and(KeySegment segment) {
    List<String> moreLiterals = new ArrayList<>(literals);
    moreLiterals.add("");
    List<KeySegment> moreSegments = new ArrayList<>(segments);
    moreSegments.add(segment);
    return new KeyTemplate(delimiter, longest, moreLiterals, moreSegments);
  }

  /** Then the text of a member that is stored as an S. */
  public KeyTemplate text(String member) {
    return and(new TextSegment(member, delimiter, TextSegment.Letters.AS_STORED));
  }

  /** Then the same, with the letters of ASCII small. */
  public KeyTemplate lower(String member) {
    return and(new TextSegment(member, delimiter, TextSegment.Letters.LOWER));
  }

  /** Then the same, with the letters of ASCII capital. */
  public KeyTemplate upper(String member) {
    return and(new TextSegment(member, delimiter, TextSegment.Letters.UPPER));
  }

  /** Then one of some texts, such as the constants of an enum. */
  public KeyTemplate oneOf(String member, String... texts) {
    return and(new TextSegment.OneOf(member, List.of(texts)));
  }

  /**
   * Then a text of one width, as it is stored. In its pattern {@code d} is a digit and {@code x} one of a
   * UUID; {@code MM}, {@code DD}, {@code hh} and {@code mm} are a month, a day, an hour, and a minute or
   * second. Other characters stand for themselves.
   */
  public KeyTemplate fixed(String member, String pattern) {
    return and(FixedSegment.whole(member, pattern));
  }

  /** Then the start of such a text, such as the day of a time. */
  public KeyTemplate start(String member, String pattern) {
    return and(FixedSegment.start(member, pattern));
  }

  /** Then a whole number from 0 on, of so many digits. */
  public KeyTemplate padded(String member, int width) {
    return and(NumberSegment.padded(member, width));
  }

  /** Then any {@code int} as 10 digits, as {@link dev.dynaset.convert.SortableInt} writes it. */
  public KeyTemplate sortableInt(String member) {
    return and(NumberSegment.sortable(member, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** Then any {@code long} as 20 digits, as {@link dev.dynaset.convert.SortableLong} writes it. */
  public KeyTemplate sortableLong(String member) {
    return and(NumberSegment.sortable(member, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /** The members that it is made of, each once, in their order. */
  public Set<String> members() {
    Set<String> members = new LinkedHashSet<>();
    segments.forEach(segment -> members.add(segment.member()));
    return members;
  }

  /** Whether keys are the same for values of a member that differ in letters of ASCII alone. */
  public boolean isFolding(String member) {
    for (KeySegment segment : segments) {
      if (segment.member().equals(member) && !segment.isFolding()) {
        return false;
      }
    }
    return true;
  }

  /** What each key begins with: all that stands before the first segment. */
  public String start() {
    return literals.get(0);
  }

  /** Whether it is the same text always. */
  public boolean isConstant() {
    return segments.isEmpty();
  }

  /**
   * The key with some values of its {@link #members}, as they are stored.
   *
   * @throws IllegalArgumentException if one of them cannot stand in it, or it is too long
   */
  public AttributeValue value(AttributeValue... values) {
    Map<String, AttributeValue> byMember = new LinkedHashMap<>();
    int i = 0;
    for (String member : members()) {
      byMember.put(member, values[i++]);
    }
    return AttributeValues.s(requirePresent(text(byMember::get)));
  }

  private static String requirePresent(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("A part of the key is missing.");
    }
    return text;
  }

  /**
   * The key with what is stored of members; null if one of them is absent.
   *
   * @throws IllegalArgumentException if one of them cannot stand in it, or it is too long
   */
  public @Nullable String text(Function<String, @Nullable AttributeValue> byMember) {
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < segments.size(); i++) {
      AttributeValue stored = byMember.apply(segments.get(i).member());
      if (stored == null) {
        return null;
      }
      text.append(segments.get(i).text(stored)).append(literals.get(i + 1));
    }
    return checked(text.toString());
  }

  /** Refuses what DynamoDB would refuse, or what could not be told from the end of a range. */
  public String checked(String key) {
    if (isTooLong(key)) {
      throw new IllegalArgumentException(
          String.join(" and ", members()) + (members().size() == 1 ? " makes" : " make")
              + " a key of " + key.getBytes(UTF_8).length + " bytes, but " + longest
              + " are the most.");
    }
    return key;
  }

  private boolean isTooLong(String key) {
    // No char takes more than three bytes.
    return key.length() * 3 > longest && key.getBytes(UTF_8).length > longest;
  }

  /** Whether a text is a key of this template: it can be made of members. */
  public boolean includes(String key) {
    return behind(key, segments.size()) == key.length() && !isTooLong(key);
  }

  /**
   * Where so many segments, and the literal behind them, end in a key; negative if the text is not of
   * this template so far.
   */
  private int behind(String key, int count) {
    if (!key.startsWith(literals.get(0))) {
      return -1;
    }
    int at = literals.get(0).length();
    for (int i = 0; i < count; i++) {
      at = segments.get(i).end(key, at, next(i));
      if (at < 0 || !key.startsWith(literals.get(i + 1), at)) {
        return -1;
      }
      at += literals.get(i + 1).length();
    }
    return at;
  }

  /** The character behind a segment; negative if it ends the key, or the next segment follows. */
  private int next(int segment) {
    String literal = literals.get(segment + 1);
    return literal.isEmpty() ? -1 : literal.charAt(0);
  }

  /**
   * What is stored of the members of a key, as far as the key tells.
   *
   * @param key a text that this template {@link #includes}
   * @param isFolded whether what is folded stands for what is stored
   * @param byMember where it goes
   */
  void split(String key, boolean isFolded, Map<String, AttributeValue> byMember) {
    int at = literals.get(0).length();
    for (int i = 0; i < segments.size(); i++) {
      int end = segments.get(i).knownEnd(key, at, next(i));
      String text = key.substring(at, end);
      AttributeValue stored = segments.get(i).stored(text);
      String member = segments.get(i).member();
      if (stored != null) {
        byMember.put(member, stored);
      } else if (isFolded && segments.get(i).folded(text) != null) {
        byMember.putIfAbsent(member, segments.get(i).folded(text));
      }
      at = end + literals.get(i + 1).length();
    }
  }

  /**
   * The parts of a key by their members, as they stand in it.
   *
   * @param key a text that this template {@link #includes}
   */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    int at = literals.get(0).length();
    for (int i = 0; i < segments.size(); i++) {
      int end = segments.get(i).knownEnd(key, at, next(i));
      texts.putIfAbsent(segments.get(i).member(), key.substring(at, end));
      at = end + literals.get(i + 1).length();
    }
    return texts;
  }

  /**
   * The position of a member of which a key says something else than its own attribute; negative if there
   * is none.
   *
   * @param key a text that this template {@link #includes}
   * @param positions the positions of the members of segments; negative for those that are not stored
   */
  int contradicted(String key, ItemReader in, int[] positions) {
    int at = literals.get(0).length();
    for (int i = 0; i < segments.size(); i++) {
      KeySegment segment = segments.get(i);
      int end = segment.knownEnd(key, at, next(i));
      if (positions[i] >= 0 && !segment.isSame(key, at, end, in, positions[i])) {
        return positions[i];
      }
      at = end + literals.get(i + 1).length();
    }
    return -1;
  }

  /** The member of a segment. */
  String member(int segment) {
    return segments.get(segment).member();
  }

  /** How many segments there are. */
  public int segments() {
    return segments.size();
  }

  /** The text of a stored value within the key, at a segment. */
  public String text(int segment, AttributeValue stored) {
    return segments.get(segment).text(stored);
  }

  /** The text that values begin with at a segment; it may be empty, or end anywhere. */
  public String start(int segment, AttributeValue stored) {
    return segments.get(segment).start(stored);
  }

  /** What stands for a bound of a range at a segment. */
  public KeyBound bound(int segment, AttributeValue stored) {
    return segments.get(segment).bound(stored);
  }

  /** What stands behind so many segments, up to the next; empty if that follows at once. */
  public String literalBehind(int count) {
    return literals.get(count);
  }

  /** The template as it is declared. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < segments.size(); i++) {
      KeySegment segment = segments.get(i);
      text.append('{').append(segment.member()).append(segment.form()).append('}');
      text.append(literals.get(i + 1));
    }
    return text.toString();
  }
}
