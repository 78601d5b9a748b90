package dev.dynaset.codec;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Words a key that is made of members, for messages. */
public interface KeyWording {
  /**
   * The members of a key and their values, sensitive ones masked: {@code customerId=c1, orderId=o1}.
   *
   * @param shape the attributes of the model
   * @param keyText the key attributes in words, by their positions; null for an absent one
   * @return null if the key is none of the model
   */
  @Nullable
  String words(ItemShape shape, IntFunction<@Nullable String> keyText);
}
