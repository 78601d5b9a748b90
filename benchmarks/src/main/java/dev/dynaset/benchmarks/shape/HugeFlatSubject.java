package dev.dynaset.benchmarks.shape;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** See {@link HugeFlat}. */
final class HugeFlatSubject implements Subject<HugeFlat> {
  static final String CHANGED = "changed";

  @Override
  public String tableName() {
    return "huge-flat";
  }

  @Override
  public Class<HugeFlat> type() {
    return HugeFlat.class;
  }

  @Override
  public HugeFlat sample(int number) {
    RandomValues values = new RandomValues(number);
    HugeFlat model = new HugeFlat();
    model.setId("id-" + number);
    model.setText01(values.text());
    model.setText02(values.text());
    model.setText03(values.text());
    model.setText04(values.text());
    model.setText05(values.text());
    model.setText06(values.text());
    model.setText07(values.text());
    model.setText08(values.text());
    model.setText09(values.text());
    model.setText10(values.text());
    model.setText11(values.text());
    model.setText12(values.text());
    model.setText13(values.text());
    model.setText14(values.text());
    model.setText15(values.text());
    model.setText16(values.text());
    model.setText17(values.text());
    model.setText18(values.text());
    model.setText19(values.text());
    model.setText20(values.text());
    model.setText21(values.text());
    model.setText22(values.text());
    model.setText23(values.text());
    model.setText24(values.text());
    model.setText25(values.text());
    model.setText26(values.text());
    model.setText27(values.text());
    model.setText28(values.text());
    model.setText29(values.text());
    model.setText30(values.text());
    model.setText31(values.text());
    model.setText32(values.text());
    model.setText33(values.text());
    model.setText34(values.text());
    model.setText35(values.text());
    model.setText36(values.text());
    model.setText37(values.text());
    model.setText38(values.text());
    model.setText39(values.text());
    model.setText40(values.text());
    model.setText41(values.text());
    model.setText42(values.text());
    model.setText43(values.text());
    model.setText44(values.text());
    model.setText45(values.text());
    model.setText46(values.text());
    model.setText47(values.text());
    model.setText48(values.text());
    model.setText49(values.text());
    model.setText50(values.text());
    model.setText51(values.text());
    model.setText52(values.text());
    model.setText53(values.text());
    model.setText54(values.text());
    model.setText55(values.text());
    model.setText56(values.text());
    model.setText57(values.text());
    model.setText58(values.text());
    model.setText59(values.text());
    model.setText60(values.text());
    model.setText61(values.text());
    model.setText62(values.text());
    return model;
  }

  @Override
  public void change(HugeFlat model) {
    model.setText01(CHANGED);
  }

  @Override
  public ItemMapping<HugeFlat> byHand() {
    return new HugeFlatByHand();
  }

  @Override
  public GeneratedTable<HugeFlat, ?, ?> generated(Dynaset dynaset) {
    HugeFlatTable table = HugeFlatTable.of(dynaset);
    return new GeneratedTable<>(table) {
      @Override
      public QuerySet<HugeFlat> query(HugeFlat model) {
        return table.byId(model.getId());
      }

      @Override
      public TableScan<HugeFlat, ?> scan() {
        return table.scan();
      }

      @Override
      public Update<HugeFlatUpdate> change(HugeFlatUpdate update) {
        return update.text01().set(CHANGED);
      }
    };
  }

  @Override
  public TableSchema<HugeFlat> staticSchema() {
    return TableSchema.builder(HugeFlat.class)
        .newItemSupplier(HugeFlat::new)
        .addAttribute(
            String.class,
            id -> id.name("id")
                .getter(HugeFlat::getId)
                .setter(HugeFlat::setId)
                .tags(primaryPartitionKey()))
        .addAttribute(
            String.class,
            it -> it.name("text01").getter(HugeFlat::getText01).setter(HugeFlat::setText01))
        .addAttribute(
            String.class,
            it -> it.name("text02").getter(HugeFlat::getText02).setter(HugeFlat::setText02))
        .addAttribute(
            String.class,
            it -> it.name("text03").getter(HugeFlat::getText03).setter(HugeFlat::setText03))
        .addAttribute(
            String.class,
            it -> it.name("text04").getter(HugeFlat::getText04).setter(HugeFlat::setText04))
        .addAttribute(
            String.class,
            it -> it.name("text05").getter(HugeFlat::getText05).setter(HugeFlat::setText05))
        .addAttribute(
            String.class,
            it -> it.name("text06").getter(HugeFlat::getText06).setter(HugeFlat::setText06))
        .addAttribute(
            String.class,
            it -> it.name("text07").getter(HugeFlat::getText07).setter(HugeFlat::setText07))
        .addAttribute(
            String.class,
            it -> it.name("text08").getter(HugeFlat::getText08).setter(HugeFlat::setText08))
        .addAttribute(
            String.class,
            it -> it.name("text09").getter(HugeFlat::getText09).setter(HugeFlat::setText09))
        .addAttribute(
            String.class,
            it -> it.name("text10").getter(HugeFlat::getText10).setter(HugeFlat::setText10))
        .addAttribute(
            String.class,
            it -> it.name("text11").getter(HugeFlat::getText11).setter(HugeFlat::setText11))
        .addAttribute(
            String.class,
            it -> it.name("text12").getter(HugeFlat::getText12).setter(HugeFlat::setText12))
        .addAttribute(
            String.class,
            it -> it.name("text13").getter(HugeFlat::getText13).setter(HugeFlat::setText13))
        .addAttribute(
            String.class,
            it -> it.name("text14").getter(HugeFlat::getText14).setter(HugeFlat::setText14))
        .addAttribute(
            String.class,
            it -> it.name("text15").getter(HugeFlat::getText15).setter(HugeFlat::setText15))
        .addAttribute(
            String.class,
            it -> it.name("text16").getter(HugeFlat::getText16).setter(HugeFlat::setText16))
        .addAttribute(
            String.class,
            it -> it.name("text17").getter(HugeFlat::getText17).setter(HugeFlat::setText17))
        .addAttribute(
            String.class,
            it -> it.name("text18").getter(HugeFlat::getText18).setter(HugeFlat::setText18))
        .addAttribute(
            String.class,
            it -> it.name("text19").getter(HugeFlat::getText19).setter(HugeFlat::setText19))
        .addAttribute(
            String.class,
            it -> it.name("text20").getter(HugeFlat::getText20).setter(HugeFlat::setText20))
        .addAttribute(
            String.class,
            it -> it.name("text21").getter(HugeFlat::getText21).setter(HugeFlat::setText21))
        .addAttribute(
            String.class,
            it -> it.name("text22").getter(HugeFlat::getText22).setter(HugeFlat::setText22))
        .addAttribute(
            String.class,
            it -> it.name("text23").getter(HugeFlat::getText23).setter(HugeFlat::setText23))
        .addAttribute(
            String.class,
            it -> it.name("text24").getter(HugeFlat::getText24).setter(HugeFlat::setText24))
        .addAttribute(
            String.class,
            it -> it.name("text25").getter(HugeFlat::getText25).setter(HugeFlat::setText25))
        .addAttribute(
            String.class,
            it -> it.name("text26").getter(HugeFlat::getText26).setter(HugeFlat::setText26))
        .addAttribute(
            String.class,
            it -> it.name("text27").getter(HugeFlat::getText27).setter(HugeFlat::setText27))
        .addAttribute(
            String.class,
            it -> it.name("text28").getter(HugeFlat::getText28).setter(HugeFlat::setText28))
        .addAttribute(
            String.class,
            it -> it.name("text29").getter(HugeFlat::getText29).setter(HugeFlat::setText29))
        .addAttribute(
            String.class,
            it -> it.name("text30").getter(HugeFlat::getText30).setter(HugeFlat::setText30))
        .addAttribute(
            String.class,
            it -> it.name("text31").getter(HugeFlat::getText31).setter(HugeFlat::setText31))
        .addAttribute(
            String.class,
            it -> it.name("text32").getter(HugeFlat::getText32).setter(HugeFlat::setText32))
        .addAttribute(
            String.class,
            it -> it.name("text33").getter(HugeFlat::getText33).setter(HugeFlat::setText33))
        .addAttribute(
            String.class,
            it -> it.name("text34").getter(HugeFlat::getText34).setter(HugeFlat::setText34))
        .addAttribute(
            String.class,
            it -> it.name("text35").getter(HugeFlat::getText35).setter(HugeFlat::setText35))
        .addAttribute(
            String.class,
            it -> it.name("text36").getter(HugeFlat::getText36).setter(HugeFlat::setText36))
        .addAttribute(
            String.class,
            it -> it.name("text37").getter(HugeFlat::getText37).setter(HugeFlat::setText37))
        .addAttribute(
            String.class,
            it -> it.name("text38").getter(HugeFlat::getText38).setter(HugeFlat::setText38))
        .addAttribute(
            String.class,
            it -> it.name("text39").getter(HugeFlat::getText39).setter(HugeFlat::setText39))
        .addAttribute(
            String.class,
            it -> it.name("text40").getter(HugeFlat::getText40).setter(HugeFlat::setText40))
        .addAttribute(
            String.class,
            it -> it.name("text41").getter(HugeFlat::getText41).setter(HugeFlat::setText41))
        .addAttribute(
            String.class,
            it -> it.name("text42").getter(HugeFlat::getText42).setter(HugeFlat::setText42))
        .addAttribute(
            String.class,
            it -> it.name("text43").getter(HugeFlat::getText43).setter(HugeFlat::setText43))
        .addAttribute(
            String.class,
            it -> it.name("text44").getter(HugeFlat::getText44).setter(HugeFlat::setText44))
        .addAttribute(
            String.class,
            it -> it.name("text45").getter(HugeFlat::getText45).setter(HugeFlat::setText45))
        .addAttribute(
            String.class,
            it -> it.name("text46").getter(HugeFlat::getText46).setter(HugeFlat::setText46))
        .addAttribute(
            String.class,
            it -> it.name("text47").getter(HugeFlat::getText47).setter(HugeFlat::setText47))
        .addAttribute(
            String.class,
            it -> it.name("text48").getter(HugeFlat::getText48).setter(HugeFlat::setText48))
        .addAttribute(
            String.class,
            it -> it.name("text49").getter(HugeFlat::getText49).setter(HugeFlat::setText49))
        .addAttribute(
            String.class,
            it -> it.name("text50").getter(HugeFlat::getText50).setter(HugeFlat::setText50))
        .addAttribute(
            String.class,
            it -> it.name("text51").getter(HugeFlat::getText51).setter(HugeFlat::setText51))
        .addAttribute(
            String.class,
            it -> it.name("text52").getter(HugeFlat::getText52).setter(HugeFlat::setText52))
        .addAttribute(
            String.class,
            it -> it.name("text53").getter(HugeFlat::getText53).setter(HugeFlat::setText53))
        .addAttribute(
            String.class,
            it -> it.name("text54").getter(HugeFlat::getText54).setter(HugeFlat::setText54))
        .addAttribute(
            String.class,
            it -> it.name("text55").getter(HugeFlat::getText55).setter(HugeFlat::setText55))
        .addAttribute(
            String.class,
            it -> it.name("text56").getter(HugeFlat::getText56).setter(HugeFlat::setText56))
        .addAttribute(
            String.class,
            it -> it.name("text57").getter(HugeFlat::getText57).setter(HugeFlat::setText57))
        .addAttribute(
            String.class,
            it -> it.name("text58").getter(HugeFlat::getText58).setter(HugeFlat::setText58))
        .addAttribute(
            String.class,
            it -> it.name("text59").getter(HugeFlat::getText59).setter(HugeFlat::setText59))
        .addAttribute(
            String.class,
            it -> it.name("text60").getter(HugeFlat::getText60).setter(HugeFlat::setText60))
        .addAttribute(
            String.class,
            it -> it.name("text61").getter(HugeFlat::getText61).setter(HugeFlat::setText61))
        .addAttribute(
            String.class,
            it -> it.name("text62").getter(HugeFlat::getText62).setter(HugeFlat::setText62))
        .build();
  }

  @Override
  public Key enhancedKey(HugeFlat model) {
    return Key.builder().partitionValue(model.getId()).build();
  }
}
