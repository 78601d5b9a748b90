package dev.dynaset.tests.shared;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.KeyRange;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TableScan;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What query sets can do, on item collections and kinds, by both ways of decoding. */
@DynasetTest
@ParameterizedClass
@ValueSource(booleans = {true, false})
class DepotTest {
  @Parameter
  boolean isDirect;

  @InjectDynaset
  private DynamoDbClient client;

  private DepotTable depot;
  private BoxTable boxes;
  private final List<Depot> first = new ArrayList<>();
  private final List<Depot> second = new ArrayList<>();

  @BeforeEach
  void fill(Dynaset injected) {
    Dynaset dynaset = injected.toBuilder().directDecoding(isDirect).build();
    depot = DepotTable.of(dynaset);
    boxes = depot.boxTable();
    fill(first, "s1");
    fill(second, "s2");
  }

  private void fill(List<Depot> items, String shelf) {
    for (int i = 1; i <= 4; i++) {
      String label = i % 2 == 0 ? null : "label " + i;
      items.add(depot.put(new Depot.Box(shelf, i, i == 4 ? "bob" : "ann", 100 - i, label, null)));
    }
    items.add(depot.put(new Depot.Crate(shelf, "c" + shelf, "ann", 500)));
    items.add(depot.put(new Depot.Shelf(shelf, "ann", 10)));
  }

  private List<Depot> all() {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private List<Depot> owned(String owner) {
    return all().stream().filter(item -> item.owner().equals(owner)).toList();
  }

  @Test
  void pagesGoForwardsAndBack() {
    List<Depot> forwards = new ArrayList<>();
    List<List<Depot>> pages = new ArrayList<>();
    Page<Depot> page = depot.byShelf("s1").limit(4).page();
    while (true) {
      forwards.addAll(page.items());
      pages.add(page.items());
      Optional<PageToken> next = page.next();
      if (next.isEmpty()) {
        break;
      }
      page = depot.byShelf("s1").limit(4).from(next.get()).page();
    }
    assertThat(forwards).isEqualTo(first);

    Collections.reverse(pages);
    List<List<Depot>> back = new ArrayList<>();
    back.add(page.items());
    while (page.previous().isPresent()) {
      page = depot.byShelf("s1").limit(4).from(page.previous().get()).page();
      if (page.items().isEmpty()) {
        break;
      }
      back.add(page.items());
    }
    assertThat(back).isEqualTo(pages);
  }

  @Test
  void severalHashKeysAreMergedByTheirRangeKeys() {
    List<Depot> merged = depot.byShelfIn(List.of("s2", "s1")).merged().list();

    List<Depot> expected = new ArrayList<>(all());
    expected.sort(comparing((Depot item) -> depot.toItem(item).get("SK").s())
        .thenComparing(item -> depot.toItem(item).get("PK").s()));
    assertThat(merged).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(merged).extracting(item -> depot.toItem(item).get("SK").s()).isSorted();
    assertThat(depot.byShelfIn(List.of("s1", "s2")).merged().limit(3).list()).hasSize(3);
  }

  @Test
  void countsAndDeletesTouchNothingElse() {
    assertThat(depot.byShelf("s1").count()).isEqualTo(6);
    assertThat(boxes.byShelf("s1").boxWithin(KeyRange.closedOpen(2, 4)).delete())
        .isEqualTo(2);
    assertThat(depot.lsi1Index().byShelf("s1").delete()).isEqualTo(3);
    assertThat(depot.byShelf("s1").list()).containsExactly(first.get(5));
    assertThat(depot.byShelf("s2").list()).isEqualTo(second);
    assertThat(depot.byShelf("s1").delete()).isEqualTo(1);
    assertThat(depot.scan().list()).containsExactlyInAnyOrderElementsOf(second);
  }

  @Test
  void aLocalIndexHasTheTypeOfItsKinds() {
    List<Depot.Good> goods = depot.lsi1Index().byShelf("s1").list();

    assertThat(goods)
        .isEqualTo(List.of(first.get(3), first.get(2), first.get(1), first.get(0), first.get(4)));
    assertThat(boxes.lsi1Index().byShelf("s1").weightGte(98).list())
        .containsExactly((Depot.Box) first.get(1), (Depot.Box) first.get(0));
    assertThat(
            depot.lsi1Index().byShelf("s1").filter(good -> good.weight().gt(99)).list())
        .containsExactly((Depot.Good) first.get(4));
  }

  @Test
  void anIndexThatHoldsKeysAloneIsReadWhole() {
    assertThat(depot.gsi1Index().byOwner("ann").list())
        .containsExactlyInAnyOrderElementsOf(owned("ann"));
    assertThat(depot.gsi1Index().byOwner("bob").list()).isEqualTo(owned("bob"));
    assertThat(boxes.hydrate(boxes.gsi1Index().byOwner("ann").shelfEq("s2")).list())
        .extracting(Depot.class::cast)
        .isEqualTo(second.subList(0, 3));
    assertThat(depot.gsi1Index().byOwner("bob").count()).isEqualTo(2);
  }

  @Test
  void someMembersOfAKindAreRead() {
    assertThat(boxes.byShelf("s1").select(BoxLabelProjection.INSTANCE).list())
        .containsExactly(
            new BoxLabel("s1", 1, "label 1"),
            new BoxLabel("s1", 2, null),
            new BoxLabel("s1", 3, "label 3"),
            new BoxLabel("s1", 4, null));
    assertThat(depot.byShelf("s1").filter(item -> item.owner().eq("bob")).list())
        .containsExactly(first.get(3));
    assertThat(depot.byShelf("s1").select(depot.value(item -> item.owner())).list())
        .containsOnly("ann", "bob")
        .hasSize(6);
  }

  @Test
  void scansReadInParallel() {
    TableScan<Depot, DepotAttributes> scan = depot.scan();

    List<Depot> read = Collections.synchronizedList(new ArrayList<>());
    scan.parallelScan(4).forEach(read::add);
    assertThat(read).containsExactlyInAnyOrderElementsOf(all());
    assertThat(boxes.scan().parallelScan(3).count()).isEqualTo(8);
    assertThat(boxes.scan().parallelScan(3).delete()).isEqualTo(8);
    assertThat(scan.filter(item -> item.type().eq("Crate")).count()).isEqualTo(2);
    assertThat(scan.count()).isEqualTo(4);
  }

  @Test
  void nothingNeedsToBlock() {
    assertThat(depot.byShelf("s1").async().list().join()).isEqualTo(first);
    assertThat(depot.gsi1Index().byOwner("bob").async().list().join()).isEqualTo(owned("bob"));
    assertThat(depot.item(depot.keyOf(first.get(4))).async().get().join()).isEqualTo(first.get(4));
    assertThat(boxes.byShelf("s2").async().count().join()).isEqualTo(4);
  }

  @Test
  void itemsOfAllKindsAreReadByTheirKeysTogether() {
    var batch = depot.batchGet(all().stream().map(depot::keyOf).toList());

    assertThat(batch.missing()).isEmpty();
    assertThat(all())
        .allSatisfy(item -> assertThat(batch.get(depot.keyOf(item))).isEqualTo(Optional.of(item)));
    assertThat(depot.get(depot.keyOf(first.get(0)))).isEqualTo(first.get(0));
    assertThat(depot.deleteAll(first.stream().map(depot::keyOf).toList())).isEqualTo(6);
    assertThat(depot.scan().list()).containsExactlyInAnyOrderElementsOf(second);
  }

  @Test
  void aTransactionWritesSeveralKinds(Dynaset dynaset) {
    Depot.Box box = new Depot.Box("s3", 1, "ann", 5, null, null);
    Depot.Shelf shelf = new Depot.Shelf("s3", "ann", 1);

    dynaset.transact(depot.prepare().create(box), depot.prepare().create(shelf));

    assertThat(depot.byShelf("s3").list())
        .containsExactly(new Depot.Box("s3", 1, "ann", 5, null, 1L), shelf);
    assertThatThrownBy(() ->
            dynaset.transact(depot.prepare().put(first.get(0)), depot.prepare().create(shelf)))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(boxes.get("s1", 1)).isEqualTo(first.get(0));
  }

  @Test
  void interceptorsOfTheTableAreCalledForEachKind() {
    List<String> calls = new ArrayList<>();
    DepotTable heard = depot.intercept(new ItemInterceptor<Depot, DepotKey>() {
      @Override
      public Depot beforePut(Depot item) {
        calls.add("put " + item.getClass().getSimpleName());
        return item;
      }

      @Override
      public void beforeDelete(DepotKey key) {
        calls.add("delete " + key.getClass().getSimpleName());
      }

      @Override
      public Depot afterRead(Depot item) {
        calls.add("read " + item.getClass().getSimpleName());
        return item;
      }
    });

    heard.put(new Depot.Crate("s4", "c", "ann", 1));
    heard.boxTable().put(new Depot.Box("s4", 1, "ann", 5, null, null));
    assertThat(calls).containsExactly("put Crate", "put Box");
    calls.clear();
    heard.byShelf("s4").list();
    heard.crateTable().get("s4", "c");
    assertThat(calls).containsExactly("read Box", "read Crate", "read Crate");
    calls.clear();
    heard.delete(CrateKey.of("s4", "c"));
    assertThat(calls).containsExactly("delete CrateKey", "read Crate");
  }

  @Test
  void whatTheTableWritesIsWhatItsKindWrites() {
    Depot.Box box = new Depot.Box("s5", 1, "ann", 5, "x", null);

    Depot.Box put = (Depot.Box) depot.put(box);

    assertThat(client.scan(scan -> scan.tableName(depot.tableName())).items())
        .contains(boxes.toItem(put))
        .hasSize(13);
    assertThatThrownBy(() -> depot.put(new Depot.Box("s5", 1, "bob", 6, "x", 5L)))
        .isInstanceOf(StaleVersionException.class);
    assertThat(depot.update(put, new Depot.Box("s5", 1, "bob", 7, null, put.version())))
        .isEqualTo(new Depot.Box("s5", 1, "bob", 7, null, 2L));
    assertThatThrownBy(() -> depot.update(put, new Depot.Crate("s5", "c", "ann", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("they are a Depot.Box and a Depot.Crate");
    assertThat(depot.deleteItem(boxes.get("s5", 1))).isPresent();
  }

  @Test
  void changesOfEachItemAreMadeThroughItsKind() {
    var result = depot
        .byShelf("s1")
        .updateEach(item -> depot.visit(item, new DepotVisitor<>() {
          @Override
          public Write<? extends Depot> shelf(Depot.Shelf shelf) {
            return depot.prepare().put(new Depot.Shelf(shelf.shelf(), "eve", shelf.size()));
          }

          @Override
          public Write<? extends Depot> box(Depot.Box box) {
            return boxes
                .item(box.shelf(), box.box())
                .prepare()
                .update(b -> b.label().set("new"));
          }

          @Override
          public Write<? extends Depot> crate(Depot.Crate crate) {
            return depot.item(depot.keyOf(crate)).prepare().delete();
          }
        }));

    assertThat(result.written()).isEqualTo(6);
    assertThat(depot.byShelf("s1").list()).hasSize(5);
    assertThat(boxes.byShelf("s1").filter(b -> b.label().eq("new")).count()).isEqualTo(4);
    assertThat(depot.gsi1Index().byOwner("eve").count()).isEqualTo(1);
    assertThat(depot.byShelf("s2").list()).isEqualTo(second);
  }

  @Test
  void requestsAreToldWithThePhysicalKey() {
    assertThat(depot.byShelf("s1").explain().toString()).contains("PK = SHELF#s1");
    assertThat(boxes.byShelf("s1").boxGte(2).explain().toString())
        .contains("BOX#002")
        .doesNotContain("filter");
  }
}
