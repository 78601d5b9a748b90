package bad;

import dev.dynaset.annotation.*;
import java.time.*;

@Table("sessions")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  record One(String id, @TimeToLive Instant expires) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  record Two(
      String id,
      @TimeToLive Instant until) // [TimeToLiveDiffers] Bad.One expires by the attribute 'expires' and Bad.Two by 'until'
      implements Bad {}

  @ItemKey(hash = "C#{id}", range = "C")
  record Three(String id, @TimeToLive @Attribute("expires") Instant end) implements Bad {}
}
