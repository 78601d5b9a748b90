package shop;

import io.micronaut.runtime.Micronaut;

/** The application. */
public class Shop {
  public static void main(String[] arguments) {
    Micronaut.run(Shop.class, arguments);
  }
}
