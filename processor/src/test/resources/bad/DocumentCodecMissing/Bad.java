package bad;

import dev.dynaset.annotation.*;
import java.util.List;
import lib.Address;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Address address; // [DocumentCodecMissing] generated class AddressCodec

  List<Address> addresses; // [DocumentCodecMissing] 'addresses'
}
