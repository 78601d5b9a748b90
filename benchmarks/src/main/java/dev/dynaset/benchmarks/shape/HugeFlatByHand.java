package dev.dynaset.benchmarks.shape;

import static dev.dynaset.benchmarks.shape.Attributes.string;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createS;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link HugeFlat} by hand. */
final class HugeFlatByHand implements ItemMapping<HugeFlat> {
  @Override
  public String hashKey() {
    return "id";
  }

  @Override
  public String changedAttribute() {
    return "text01";
  }

  @Override
  public AttributeValue changedValue() {
    return createS(HugeFlatSubject.CHANGED);
  }

  @Override
  public AttributeValue hashKeyOf(HugeFlat model) {
    return createS(model.getId());
  }

  @Override
  public Map<String, AttributeValue> keyOf(HugeFlat model) {
    return Map.of("id", createS(model.getId()));
  }

  @Override
  public Map<String, AttributeValue> toItem(HugeFlat model) {
    Map<String, AttributeValue> item = new HashMap<>(128);
    item.put("id", createS(model.getId()));
    item.put("text01", createS(model.getText01()));
    item.put("text02", createS(model.getText02()));
    item.put("text03", createS(model.getText03()));
    item.put("text04", createS(model.getText04()));
    item.put("text05", createS(model.getText05()));
    item.put("text06", createS(model.getText06()));
    item.put("text07", createS(model.getText07()));
    item.put("text08", createS(model.getText08()));
    item.put("text09", createS(model.getText09()));
    item.put("text10", createS(model.getText10()));
    item.put("text11", createS(model.getText11()));
    item.put("text12", createS(model.getText12()));
    item.put("text13", createS(model.getText13()));
    item.put("text14", createS(model.getText14()));
    item.put("text15", createS(model.getText15()));
    item.put("text16", createS(model.getText16()));
    item.put("text17", createS(model.getText17()));
    item.put("text18", createS(model.getText18()));
    item.put("text19", createS(model.getText19()));
    item.put("text20", createS(model.getText20()));
    item.put("text21", createS(model.getText21()));
    item.put("text22", createS(model.getText22()));
    item.put("text23", createS(model.getText23()));
    item.put("text24", createS(model.getText24()));
    item.put("text25", createS(model.getText25()));
    item.put("text26", createS(model.getText26()));
    item.put("text27", createS(model.getText27()));
    item.put("text28", createS(model.getText28()));
    item.put("text29", createS(model.getText29()));
    item.put("text30", createS(model.getText30()));
    item.put("text31", createS(model.getText31()));
    item.put("text32", createS(model.getText32()));
    item.put("text33", createS(model.getText33()));
    item.put("text34", createS(model.getText34()));
    item.put("text35", createS(model.getText35()));
    item.put("text36", createS(model.getText36()));
    item.put("text37", createS(model.getText37()));
    item.put("text38", createS(model.getText38()));
    item.put("text39", createS(model.getText39()));
    item.put("text40", createS(model.getText40()));
    item.put("text41", createS(model.getText41()));
    item.put("text42", createS(model.getText42()));
    item.put("text43", createS(model.getText43()));
    item.put("text44", createS(model.getText44()));
    item.put("text45", createS(model.getText45()));
    item.put("text46", createS(model.getText46()));
    item.put("text47", createS(model.getText47()));
    item.put("text48", createS(model.getText48()));
    item.put("text49", createS(model.getText49()));
    item.put("text50", createS(model.getText50()));
    item.put("text51", createS(model.getText51()));
    item.put("text52", createS(model.getText52()));
    item.put("text53", createS(model.getText53()));
    item.put("text54", createS(model.getText54()));
    item.put("text55", createS(model.getText55()));
    item.put("text56", createS(model.getText56()));
    item.put("text57", createS(model.getText57()));
    item.put("text58", createS(model.getText58()));
    item.put("text59", createS(model.getText59()));
    item.put("text60", createS(model.getText60()));
    item.put("text61", createS(model.getText61()));
    item.put("text62", createS(model.getText62()));
    return item;
  }

  @Override
  public HugeFlat fromItem(Map<String, AttributeValue> item) {
    HugeFlat model = new HugeFlat();
    model.setId(string(item, "id"));
    model.setText01(string(item, "text01"));
    model.setText02(string(item, "text02"));
    model.setText03(string(item, "text03"));
    model.setText04(string(item, "text04"));
    model.setText05(string(item, "text05"));
    model.setText06(string(item, "text06"));
    model.setText07(string(item, "text07"));
    model.setText08(string(item, "text08"));
    model.setText09(string(item, "text09"));
    model.setText10(string(item, "text10"));
    model.setText11(string(item, "text11"));
    model.setText12(string(item, "text12"));
    model.setText13(string(item, "text13"));
    model.setText14(string(item, "text14"));
    model.setText15(string(item, "text15"));
    model.setText16(string(item, "text16"));
    model.setText17(string(item, "text17"));
    model.setText18(string(item, "text18"));
    model.setText19(string(item, "text19"));
    model.setText20(string(item, "text20"));
    model.setText21(string(item, "text21"));
    model.setText22(string(item, "text22"));
    model.setText23(string(item, "text23"));
    model.setText24(string(item, "text24"));
    model.setText25(string(item, "text25"));
    model.setText26(string(item, "text26"));
    model.setText27(string(item, "text27"));
    model.setText28(string(item, "text28"));
    model.setText29(string(item, "text29"));
    model.setText30(string(item, "text30"));
    model.setText31(string(item, "text31"));
    model.setText32(string(item, "text32"));
    model.setText33(string(item, "text33"));
    model.setText34(string(item, "text34"));
    model.setText35(string(item, "text35"));
    model.setText36(string(item, "text36"));
    model.setText37(string(item, "text37"));
    model.setText38(string(item, "text38"));
    model.setText39(string(item, "text39"));
    model.setText40(string(item, "text40"));
    model.setText41(string(item, "text41"));
    model.setText42(string(item, "text42"));
    model.setText43(string(item, "text43"));
    model.setText44(string(item, "text44"));
    model.setText45(string(item, "text45"));
    model.setText46(string(item, "text46"));
    model.setText47(string(item, "text47"));
    model.setText48(string(item, "text48"));
    model.setText49(string(item, "text49"));
    model.setText50(string(item, "text50"));
    model.setText51(string(item, "text51"));
    model.setText52(string(item, "text52"));
    model.setText53(string(item, "text53"));
    model.setText54(string(item, "text54"));
    model.setText55(string(item, "text55"));
    model.setText56(string(item, "text56"));
    model.setText57(string(item, "text57"));
    model.setText58(string(item, "text58"));
    model.setText59(string(item, "text59"));
    model.setText60(string(item, "text60"));
    model.setText61(string(item, "text61"));
    model.setText62(string(item, "text62"));
    return model;
  }
}
