package dev.dynaset;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that page tokens are signed or encrypted with, see {@link DynasetBuilder#pageTokenKeys}.
 * Without keys a token has only a checksum: it tells a damaged token from a whole one, but whoever
 * knows the format can make one that starts elsewhere within its query.
 *
 * <ul>
 *   <li>{@link #signing Signed} tokens cannot be made or changed by others. Who decodes their base64
 *       sees the key of the last item.
 *   <li>{@link #encrypting Encrypted} tokens cannot be made or changed either, and show nothing but
 *       their length and the id of their key.
 * </ul>
 *
 * <p>Each holds for the query that made it, and is refused elsewhere with an
 * {@link InvalidPageTokenException}, which does not tell why.
 *
 * <pre>{@code
 * byte[] secret = Base64.getDecoder().decode(secretOfYourVault);
 * Dynaset.builder().pageTokenKeys(PageTokenKeys.encrypting(1, secret)).build();
 * }</pre>
 *
 * <p>To change a secret, or from signing to encrypting or back, add a key with another id:
 *
 * <ol>
 *   <li>Let all instances of the application accept it: {@code old.accepting(next)}.
 *   <li>Let them make their tokens with it: {@code next.accepting(old)}.
 *   <li>When links with old tokens have had their time, leave {@code old} out. Tokens that it made
 *       are refused from then on.
 * </ol>
 *
 * <p>Keys are immutable and thread-safe. Secrets are not kept, but keys that are derived from them,
 * other ones for signing than for encrypting. No text shows either.
 */
public final class PageTokenKeys {
  /** The first makes tokens, all of them open tokens. No two have the same id. */
  private final List<PageTokenKey> keys;

  private PageTokenKeys(List<PageTokenKey> keys) {
    this.keys = keys;
  }

  /**
   * Signs tokens with HMAC-SHA-256, of which 16 bytes are in each token.
   *
   * @param keyId from 0 to 255; it is in each token, readable
   * @param secret at least 32 random bytes, such as of {@code openssl rand -base64 32}; copied
   * @throws IllegalArgumentException if the id is out of its range, or the secret is shorter or all
   *     zeros
   */
  public static PageTokenKeys signing(int keyId, byte[] secret) {
    return new PageTokenKeys(List.of(new SigningKey(keyId, new TokenSecret(secret))));
  }

  /**
   * Encrypts tokens with AES-256-GCM. Each token has a random nonce of 12 bytes, so that no two are
   * alike. Replace a key before it has made 2<sup>32</sup> tokens: beyond that it is not
   * improbable enough that two have the same nonce.
   *
   * @param keyId from 0 to 255; it is in each token, readable
   * @param secret at least 32 random bytes, such as of {@code openssl rand -base64 32}; copied
   * @throws IllegalArgumentException if the id is out of its range, or the secret is shorter or all
   *     zeros
   */
  public static PageTokenKeys encrypting(int keyId, byte[] secret) {
    return new PageTokenKeys(List.of(new EncryptingKey(keyId, new TokenSecret(secret))));
  }

  /**
   * These keys, and behind them others, whose tokens are taken as well. New tokens are made with the
   * first of these keys.
   *
   * @throws IllegalArgumentException if two keys have the same id, and not the same secret and mode
   */
  public PageTokenKeys accepting(PageTokenKeys older) {
    List<PageTokenKey> all =
        Stream.concat(keys.stream(), older.keys.stream()).distinct().toList();
    for (PageTokenKey key : all) {
      if (all.stream().filter(other -> other.id() == key.id()).count() > 1) {
        throw new IllegalArgumentException("Two page token keys that differ in secret or mode have"
            + " the id " + key.id() + ". Give each key an id of its own.");
      }
    }
    return new PageTokenKeys(all);
  }

  /**
   * For the runtime of Dynaset: a token with a body, bound to a context that is not in it.
   *
   * @param context what must be known again to open the token
   */
  public byte[] seal(byte[] body, byte[] context) {
    return keys.get(0).seal(Objects.requireNonNull(body, "body"), context);
  }

  /**
   * For the runtime of Dynaset: the body of a token that one of these keys has made for this
   * context.
   *
   * @throws InvalidPageTokenException if none of them has
   */
  public byte[] open(byte[] token, byte[] context) {
    for (PageTokenKey key : keys) {
      Optional<byte[]> body = key.open(token, context);
      if (body.isPresent()) {
        return body.get();
      }
    }
    // One message for all, without a cause: who tries tokens out learns nothing.
    throw new InvalidPageTokenException(
        "The page token is not valid here. Start from the first page.");
  }

  /** Whether both make and take the same tokens. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageTokenKeys that && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }

  /** The modes and ids, which are not secret. */
  @Override
  public String toString() {
    return "PageTokenKeys" + keys;
  }
}
