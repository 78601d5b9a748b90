package dev.dynaset.processor.model;

import dev.dynaset.processor.keys.SegmentText;
import dev.dynaset.processor.model.FixedText.TimeUnit;
import java.util.List;

/** How the value of a member is written within a key. */
public sealed interface SegmentForm {
  /** The texts of all values. */
  SegmentText text(char delimiter);

  /** Whether the text tells the value. */
  boolean tells();

  /** Whether texts sort as values do, whatever stands behind them. */
  boolean isFixed();

  /** The result for what this is. */
  <R> R match(Cases<R> cases);

  /**
   * A function of forms. Code that differs by the form implements it.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /** For text. */
    R text(Text form);

    /** For one of some words. */
    R oneOf(OneOf form);

    /** For a text of one width. */
    R fixed(Fixed form);

    /** For the start of such a text. */
    R start(Start form);

    /** For a number with leading zeros. */
    R padded(Padded form);

    /** For a number of any sign. */
    R sortable(Sortable form);
  }

  /**
   * Text of any length.
   *
   * @param letters what is done with its letters
   */
  record Text(Letters letters) implements SegmentForm {
    /** What is done with the letters of ASCII: the name of the method of the runtime. */
    public enum Letters {
      TEXT,
      LOWER,
      UPPER
    }

    @Override
    public SegmentText text(char delimiter) {
      return switch (letters) {
        case TEXT -> SegmentText.text(delimiter);
        case LOWER -> SegmentText.lower(delimiter);
        case UPPER -> SegmentText.upper(delimiter);
      };
    }

    @Override
    public boolean tells() {
      return letters == Letters.TEXT;
    }

    @Override
    public boolean isFixed() {
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * One of some words.
   *
   * @param words at least one
   */
  record OneOf(List<String> words) implements SegmentForm {
    /** Keeps a copy. */
    public OneOf {
      words = List.copyOf(words);
    }

    @Override
    public SegmentText text(char delimiter) {
      return SegmentText.oneOf(words);
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public boolean isFixed() {
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.oneOf(this);
    }
  }

  /**
   * A text of one width.
   *
   * @param stored which
   */
  record Fixed(FixedText stored) implements SegmentForm {
    @Override
    public SegmentText text(char delimiter) {
      return stored.text();
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fixed(this);
    }
  }

  /**
   * The start of a text of one width: the day, the month or the year of a time.
   *
   * @param unit which
   */
  record Start(TimeUnit unit) implements SegmentForm {
    @Override
    public SegmentText text(char delimiter) {
      return unit.text();
    }

    @Override
    public boolean tells() {
      return false;
    }

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.start(this);
    }
  }

  /**
   * A whole number from 0 on.
   *
   * @param width the number of its digits
   */
  record Padded(int width) implements SegmentForm {
    @Override
    public SegmentText text(char delimiter) {
      return SegmentText.digits(width);
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.padded(this);
    }
  }

  /**
   * A whole number of any sign, as digits that sort as numbers do.
   *
   * @param isLong whether it needs more than an {@code int}
   */
  record Sortable(boolean isLong) implements SegmentForm {
    private static final int INT_WIDTH = 10;
    private static final int LONG_WIDTH = 20;

    @Override
    public SegmentText text(char delimiter) {
      return SegmentText.digits(isLong ? LONG_WIDTH : INT_WIDTH);
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sortable(this);
    }
  }
}
