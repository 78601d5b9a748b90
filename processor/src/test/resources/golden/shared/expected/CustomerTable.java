package shared;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.key.DerivedAttributes;
import dev.dynaset.key.EntityCodec;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.query.HashKeys;
import dev.dynaset.schema.EntityKind;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableIndex;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code shop} of {@link Shop.Customer}: hash key
 * <code>CUSTOMER&#35;&#123;id&#125;</code>, range key {@code PROFILE}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class CustomerTable
    extends BoundTable<Shop.Customer, CustomerKey, CustomerAttributes, CustomerUpdate,
        CustomerTable> {
  static final EntityKind<Shop.Customer, CustomerKey> KIND =
      new EntityKind<>(Shop.Customer.class, CustomerKey.class, ShopTable.SCHEMA, Codec.INSTANCE);

  CustomerTable(TableBinding<Shop.Customer, CustomerKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static CustomerTable of(Dynaset dynaset) {
    return new CustomerTable(TableBinding.of(dynaset, "0.1", ShopTable.SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected CustomerTable with(TableBinding<Shop.Customer, CustomerKey> binding) {
    return new CustomerTable(binding);
  }

  @Override
  protected CustomerAttributes attributes() {
    return CustomerAttributes.INSTANCE;
  }

  @Override
  protected CustomerUpdate updates() {
    return CustomerUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code id}: a Query}
   * @param id a part of the hash key, neither null nor empty
   */
  public CustomerQuerySet byId(String id) {
    return new CustomerQuerySet(
        query(Codec.PK_TEMPLATE.value(KeyValues.string("id", id)))
            .staged(Codec.SK_TEMPLATE));
  }

  /**
   * {@return the items with one of these {@code id}: a Query for each; {@code merged()} sorts all}
   * @param values the hash keys, none of them null or empty
   */
  public CustomerQuerySet byIdIn(Collection<String> values) {
    return new CustomerQuerySet(
        queryEach(HashKeys.of("id", Forms.string(), values)
                .as(Codec.PK_TEMPLATE))
            .staged(Codec.SK_TEMPLATE));
  }

  /**
   * {@return all items of this kind: a Scan, which costs the whole table, whatever a filter leaves
   * out}
   */
  public TableScan<Shop.Customer, CustomerAttributes> scan() {
    return tableScan(Codec.INSTANCE.keyCondition());
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<CustomerAttributes> condition(ConditionOf<CustomerAttributes> condition) {
    return condition(condition, CustomerAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<CustomerUpdate> changes(ChangesOf<CustomerUpdate> changes) {
    return changes(changes, CustomerUpdate.INSTANCE);
  }

  /** {@return the index {@code GSI1}: hash key {@code GSI1PK}, range key {@code GSI1SK}} */
  public Gsi1Index gsi1Index() {
    return new Gsi1Index(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param id a part of the hash key, neither null nor empty
   */
  public ItemHandle<Shop.Customer, CustomerAttributes, CustomerUpdate> item(String id) {
    return item(CustomerKey.of(id));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param id a part of the hash key, neither null nor empty
   */
  public Shop.Customer get(String id) {
    return get(CustomerKey.of(id));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param id a part of the hash key, neither null nor empty
   */
  public Optional<Shop.Customer> find(String id) {
    return find(CustomerKey.of(id));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param id a part of the hash key, neither null nor empty
   */
  public boolean exists(String id) {
    return exists(CustomerKey.of(id));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param id a part of the hash key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.Customer update(String id, ChangesOf<CustomerUpdate> changes) {
    return update(CustomerKey.of(id), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param id a part of the hash key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.Customer upsert(String id, ChangesOf<CustomerUpdate> changes) {
    return upsert(CustomerKey.of(id), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param id a part of the hash key, neither null nor empty
   * @return the item as it was
   */
  public Optional<Shop.Customer> delete(String id) {
    return delete(CustomerKey.of(id));
  }

  /** The index {@code GSI1}, whose reads are eventually consistent. */
  public static final class Gsi1Index
      extends TableIndex<Shop.Customer, CustomerKey, Shop.Customer> {
    private Gsi1Index(TableBinding<Shop.Customer, CustomerKey> binding) {
      super(binding, "GSI1", binding.reader());
    }

    /**
     * {@return the items with this {@code email}: a Query of the index}
     * @param email a part of the hash key, neither null nor empty
     */
    public CustomerGsi1IndexQuerySet byEmail(String email) {
      return new CustomerGsi1IndexQuerySet(
          query(Codec.GSI1_PK_TEMPLATE.value(KeyValues.string("email", email)))
              .staged(Codec.GSI1_SK_TEMPLATE));
    }

    /**
     * {@return the items with one of these {@code email}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null or empty
     */
    public CustomerGsi1IndexQuerySet byEmailIn(Collection<String> values) {
      return new CustomerGsi1IndexQuerySet(
          queryEach(HashKeys.of("email", Forms.string(), values)
                  .as(Codec.GSI1_PK_TEMPLATE))
              .staged(Codec.GSI1_SK_TEMPLATE));
    }

    /**
     * {@return all items of this kind: a Scan, which costs the whole index, whatever a filter
     * leaves out}
     */
    public Scan<Shop.Customer, CustomerAttributes> scan() {
      return globalScan(CustomerAttributes.INSTANCE, Codec.INSTANCE.keyCondition());
    }
  }

  /** Reads and writes the items of {@link Shop.Customer}. */
  static final class Codec extends EntityCodec<Shop.Customer, CustomerKey> {
    static final KeyTemplate PK_TEMPLATE = KeyTemplate.hash('#')
        .literal("CUSTOMER#")
        .text("id");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.range('#').literal("PROFILE");

    static final KeyTemplate GSI1_PK_TEMPLATE = KeyTemplate.hash('#')
        .literal("EMAIL#")
        .lower("email");

    static final KeyTemplate GSI1_SK_TEMPLATE = KeyTemplate.range('#').literal("CUSTOMER");

    static final Codec INSTANCE = new Codec();

    static final int ID = 2;
    static final int EMAIL = 3;
    static final int NAME = 4;

    private Codec() {
      super(
          ItemShape.ofItem("Shop.Customer", 2, "PK", "SK", "id", "email", "name", "GSI1PK",
              "GSI1SK", "_type"),
          DerivedAttributes.NONE
              .key("PK", PK_TEMPLATE)
              .key("SK", SK_TEMPLATE)
              .slot("GSI1PK", GSI1_PK_TEMPLATE)
              .slot("GSI1SK", GSI1_SK_TEMPLATE)
              .type("_type", "Customer"));
    }

    @Override
    protected Shop.Customer readItem(ItemReader in) {
      return new Shop.Customer(
          in.string(ID),
          in.string(EMAIL),
          in.string(NAME));
    }

    @Override
    public void write(Shop.Customer item, ItemWriter out) {
      out.string(ID, item.id());
      out.string(EMAIL, item.email());
      out.string(NAME, item.name());
    }

    @Override
    public CustomerKey keyOf(Shop.Customer item) {
      return CustomerKey.of(item.id());
    }

    @Override
    public CustomerKey readKey(ItemReader in) {
      ItemReader key = membersOf(in);
      return CustomerKey.of(key.string(ID));
    }

    @Override
    protected void writeMembers(CustomerKey key, ItemWriter out) {
      out.string(ID, key.id());
    }
  }
}
