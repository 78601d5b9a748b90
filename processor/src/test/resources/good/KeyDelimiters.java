package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys whose texts are separated by whatever character. */
class KeyDelimiters {
  enum Status {
    OPEN,
    PAID
  }

  @Table(value = "d_hash", delimiter = '#')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T#{tenant}#{id}", range = "{text}#{at}#{line:4}#{number}#{day}")
  @IndexKey(index = "GSI1", hash = "{status}#{other:lower}", range = "{at}#{id}#{text:upper}")
  record Hash(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_colon", delimiter = ':')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T:{tenant}:{id}", range = "{text}:{at}:{line:4}:{number}:{day}")
  @IndexKey(index = "GSI1", hash = "{status}:{other:lower}", range = "{at}:{id}:{text:upper}")
  record Colon(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_bar", delimiter = '|')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T|{tenant}|{id}", range = "{text}|{at}|{line:4}|{number}|{day}")
  @IndexKey(index = "GSI1", hash = "{status}|{other:lower}", range = "{at}|{id}|{text:upper}")
  record Bar(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_minus", delimiter = '-')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T-{tenant}-{id}", range = "{text}-{at}-{line:4}-{number}-{day}")
  @IndexKey(index = "GSI1", hash = "{status}-{other:lower}", range = "{at}-{id}-{text:upper}")
  record Minus(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_underscore", delimiter = '_')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T_{tenant}_{id}", range = "{text}_{at}_{line:4}_{number}_{day}")
  @IndexKey(index = "GSI1", hash = "{status}_{other:lower}", range = "{at}_{id}_{text:upper}")
  record Underscore(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_slash", delimiter = '/')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T/{tenant}/{id}", range = "{text}/{at}/{line:4}/{number}/{day}")
  @IndexKey(index = "GSI1", hash = "{status}/{other:lower}", range = "{at}/{id}/{text:upper}")
  record Slash(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_dot", delimiter = '.')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T.{tenant}.{id}", range = "{text}.{at}.{line:4}.{number}.{day}")
  @IndexKey(index = "GSI1", hash = "{status}.{other:lower}", range = "{at}.{id}.{text:upper}")
  record Dot(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_backslash", delimiter = '\\')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T\\{tenant}\\{id}", range = "{text}\\{at}\\{line:4}\\{number}\\{day}")
  @IndexKey(index = "GSI1", hash = "{status}\\{other:lower}", range = "{at}\\{id}\\{text:upper}")
  record Backslash(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_quote", delimiter = '\'')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T'{tenant}'{id}", range = "{text}'{at}'{line:4}'{number}'{day}")
  @IndexKey(index = "GSI1", hash = "{status}'{other:lower}", range = "{at}'{id}'{text:upper}")
  record Quote(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_doublequote", delimiter = '"')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T\"{tenant}\"{id}", range = "{text}\"{at}\"{line:4}\"{number}\"{day}")
  @IndexKey(index = "GSI1", hash = "{status}\"{other:lower}", range = "{at}\"{id}\"{text:upper}")
  record DoubleQuote(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_dollar", delimiter = '$')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T${tenant}${id}", range = "{text}${at}${line:4}${number}${day}")
  @IndexKey(index = "GSI1", hash = "{status}${other:lower}", range = "{at}${id}${text:upper}")
  record Dollar(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_blank", delimiter = ' ')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T {tenant} {id}", range = "{text} {at} {line:4} {number} {day}")
  @IndexKey(index = "GSI1", hash = "{status} {other:lower}", range = "{at} {id} {text:upper}")
  record Blank(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}

  @Table(value = "d_tilde", delimiter = '~')
  @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @ItemKey(hash = "T~{tenant}~{id}", range = "{text}~{at}~{line:4}~{number}~{day}")
  @IndexKey(index = "GSI1", hash = "{status}~{other:lower}", range = "{at}~{id}~{text:upper}")
  record Tilde(
      @FromKey String tenant,
      @FromKey UUID id,
      @FromKey String text,
      @FromKey Instant at,
      @FromKey int line,
      @FromKey long number,
      @FromKey LocalDate day,
      Status status,
      @Nullable String other) {}
}
