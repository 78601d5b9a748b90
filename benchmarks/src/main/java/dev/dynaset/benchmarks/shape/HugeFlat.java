package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import lombok.Data;
import lombok.Getter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** Sixty-three strings. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Table("huge-flat")
public class HugeFlat {
  @HashKey
  @Getter(onMethod_ = @DynamoDbPartitionKey)
  private String id;

  private String text01;
  private String text02;
  private String text03;
  private String text04;
  private String text05;
  private String text06;
  private String text07;
  private String text08;
  private String text09;
  private String text10;
  private String text11;
  private String text12;
  private String text13;
  private String text14;
  private String text15;
  private String text16;
  private String text17;
  private String text18;
  private String text19;
  private String text20;
  private String text21;
  private String text22;
  private String text23;
  private String text24;
  private String text25;
  private String text26;
  private String text27;
  private String text28;
  private String text29;
  private String text30;
  private String text31;
  private String text32;
  private String text33;
  private String text34;
  private String text35;
  private String text36;
  private String text37;
  private String text38;
  private String text39;
  private String text40;
  private String text41;
  private String text42;
  private String text43;
  private String text44;
  private String text45;
  private String text46;
  private String text47;
  private String text48;
  private String text49;
  private String text50;
  private String text51;
  private String text52;
  private String text53;
  private String text54;
  private String text55;
  private String text56;
  private String text57;
  private String text58;
  private String text59;
  private String text60;
  private String text61;
  private String text62;
}
