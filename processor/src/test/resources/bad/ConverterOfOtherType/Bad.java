package bad;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.*;
import java.time.LocalDate;
import java.util.List;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @ConvertedBy(Days.class) // [ConverterOfOtherType] converts java.time.LocalDate
  String day;

  List<@ConvertedBy(Days.class) Integer> days; // [ConverterOfOtherType] java.lang.Integer

  @ConvertedBy(Days.class)
  LocalDate fine;

  static class Days implements AttributeConverter<LocalDate, Long> {
    @Override
    public Long toStored(LocalDate value) {
      return value.toEpochDay();
    }

    @Override
    public LocalDate fromStored(Long stored) {
      return LocalDate.ofEpochDay(stored);
    }
  }
}
