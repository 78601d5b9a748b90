package shop.lombok;

import dev.dynaset.annotation.Document;
import lombok.Data;

/** Changeable, with getters and setters. */
@Data
@Document
public class Line {
  private String sku;
  private int quantity;
}
