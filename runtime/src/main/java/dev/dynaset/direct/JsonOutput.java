package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

/**
 * JSON as the AWS SDK writes it, byte for byte. It is unsound once it was given what the AWS SDK has
 * to word the failure of: that is told at the end, so that nobody has to look at each step.
 */
public final class JsonOutput {
  private static final int FIRST_SIZE = 512;
  /** What an escaped character takes, or one that is not ASCII. */
  private static final int MAX_CHARACTER = 6;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(ISO_8859_1);

  private byte[] bytes;
  private int size;
  private boolean isSound = true;

  /** Without a byte. */
  public JsonOutput() {
    this(FIRST_SIZE);
  }

  /** Without a byte, for so many of them. */
  public JsonOutput(int expected) {
    this.bytes = new byte[expected];
  }

  /** Starts again. */
  public void clear() {
    size = 0;
    isSound = true;
  }

  /** Whether it is what the AWS SDK would have written. */
  public boolean isSound() {
    return isSound;
  }

  /** From now on it is not what the AWS SDK would have written. */
  public void setUnsound() {
    isSound = false;
  }

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** What was written, to which nothing is added any more. */
  InputStream stream() {
    return new ByteArrayInputStream(bytes, 0, size);
  }

  /** A copy of what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Adds JSON as it is. */
  public void add(byte[] json) {
    ensure(json.length);
    System.arraycopy(json, 0, bytes, size, json.length);
    size += json.length;
  }

  /** Adds one sign. */
  public void add(char sign) {
    ensure(1);
    bytes[size++] = (byte) sign;
  }

  /** Adds a string in its quotes. */
  public void addText(String text) {
    int length = text.length();
    ensure(length + 2);
    bytes[size++] = '"';
    int at = 0;
    while (at < length && isPlain(text.charAt(at))) {
      bytes[size++] = (byte) text.charAt(at);
      at++;
    }
    for (; at < length; at++) {
      ensure(length - at + MAX_CHARACTER);
      addCharacter(text.charAt(at));
    }
    ensure(1);
    bytes[size++] = '"';
  }

  private static boolean isPlain(char character) {
    return character >= ' ' && character < 0x80 && character != '"' && character != '\\';
  }

  private void addCharacter(char character) {
    if (isPlain(character)) {
      bytes[size++] = (byte) character;
    } else if (character < 0x80) {
      addEscaped(character);
    } else if (character < 0x800) {
      bytes[size++] = (byte) (0xC0 | (character >> 6));
      addContinuation(character);
    } else if (Character.isSurrogate(character)) {
      addNumber(character);
    } else {
      bytes[size++] = (byte) (0xE0 | (character >> 12));
      addContinuation(character >> 6);
      addContinuation(character);
    }
  }

  private void addContinuation(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void addEscaped(char character) {
    switch (character) {
      case '"', '\\' -> addShort(character);
      case '\b' -> addShort('b');
      case '\t' -> addShort('t');
      case '\n' -> addShort('n');
      case '\f' -> addShort('f');
      case '\r' -> addShort('r');
      default -> addNumber(character);
    }
  }

  private void addShort(char escaped) {
    bytes[size++] = '\\';
    bytes[size++] = (byte) escaped;
  }

  private void addNumber(char character) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[(character >> shift) & 0xF];
    }
  }

  /** Adds binary as base64 in quotes. */
  public void addBinary(byte[] binary) {
    add('"');
    add(Base64.getEncoder().encode(binary));
    add('"');
  }

  /** Makes room for so many bytes at least, so that it need not be made little by little. */
  public void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, size + more);
    }
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
