package dev.dynaset.tests;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Ignore;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A class with private members, accessors, and a superclass; it refuses some values. */
@Table("accounts")
@GlobalIndex(name = "by_owner", hashKey = "owner")
class Account extends AccountBase {
  private @Nullable String owner;

  @Attribute("Pin")
  @Sensitive
  private long pin;

  private BigDecimal balance = BigDecimal.ZERO;
  private double ratio;
  private Instant opened = Instant.EPOCH;

  @Ignore
  private Locale locale = Locale.ROOT;

  transient int calls;

  static Account of(String id) {
    Account account = new Account();
    account.setId(id);
    return account;
  }

  @Nullable
  String getOwner() {
    return owner;
  }

  Account setOwner(@Nullable String owner) {
    this.owner = owner;
    return this;
  }

  long getPin() {
    return pin;
  }

  void setPin(long pin) {
    if (pin < 0) {
      throw new IllegalArgumentException("negative");
    }
    this.pin = pin;
  }

  BigDecimal getBalance() {
    return balance;
  }

  void setBalance(BigDecimal balance) {
    this.balance = balance;
  }

  double getRatio() {
    return ratio;
  }

  void setRatio(double ratio) {
    this.ratio = ratio;
  }

  Instant getOpened() {
    return opened;
  }

  void setOpened(Instant opened) {
    this.opened = opened;
  }

  Locale getLocale() {
    return locale;
  }
}

/** The superclass, with the key. */
class AccountBase {
  private String id;

  @HashKey
  String getId() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }
}
