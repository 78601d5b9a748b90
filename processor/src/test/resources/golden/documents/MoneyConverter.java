package app;

import dev.dynaset.AttributeConverter;
import java.math.BigDecimal;

public final class MoneyConverter implements AttributeConverter<Money, String> {
  @Override
  public String toStored(Money money) {
    return money.amount() + " " + money.currency();
  }

  @Override
  public Money fromStored(String stored) {
    String[] parts = stored.split(" ", -1);
    return new Money(new BigDecimal(parts[0]), parts[1]);
  }
}
