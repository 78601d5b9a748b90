package dev.dynaset.codec;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** The types that are stored as a text of their own. */
final class TextForms {
  private TextForms() {}

  /** As it is. */
  static final class StringForm extends TextForm<String> {
    static final StringForm INSTANCE = new StringForm();

    @Override
    String format(String value) {
      return value;
    }

    @Override
    String parse(String text) {
      return text;
    }
  }

  /** One character, none that is half of one. */
  static final class CharForm extends TextForm<Character> {
    static final CharForm INSTANCE = new CharForm();

    @Override
    String format(Character value) {
      if (Character.isSurrogate(value)) {
        throw new IllegalArgumentException("it is half of a character");
      }
      return value.toString();
    }

    @Override
    Character parse(String text) {
      if (text.length() != 1) {
        throw new IllegalArgumentException("it is not one character that fits char");
      }
      return text.charAt(0);
    }
  }

  /** As it is written. */
  static final class UriForm extends TextForm<URI> {
    static final UriForm INSTANCE = new UriForm();

    @Override
    String format(URI value) {
      return value.toString();
    }

    @Override
    URI parse(String text) {
      try {
        return new URI(text);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException("it is not a URI", e);
      }
    }
  }

  /** {@code de-CH}: the language tag of BCP 47. */
  static final class LocaleForm extends TextForm<Locale> {
    static final LocaleForm INSTANCE = new LocaleForm();

    @Override
    String format(Locale value) {
      String tag = value.toLanguageTag();
      if (!Locale.forLanguageTag(tag).equals(value)) {
        throw new IllegalArgumentException("it has no language tag that stands for it alone");
      }
      return tag;
    }

    @Override
    Locale parse(String text) {
      try {
        return new Locale.Builder().setLanguageTag(text).build();
      } catch (IllformedLocaleException e) {
        throw new IllegalArgumentException("it is not a language tag", e);
      }
    }
  }

  /** {@code CHF}. */
  static final class CurrencyForm extends TextForm<Currency> {
    static final CurrencyForm INSTANCE = new CurrencyForm();

    @Override
    String format(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    Currency parse(String text) {
      try {
        return Currency.getInstance(text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("it is not the code of a currency", e);
      }
    }
  }
}
