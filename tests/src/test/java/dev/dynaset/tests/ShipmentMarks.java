package dev.dynaset.tests;

import dev.dynaset.ItemInterceptor;

/** Marks each shipment that is read. */
final class ShipmentMarks implements ItemInterceptor<Shipment, ShipmentKey> {
  @Override
  public Shipment afterRead(Shipment item) {
    return item.withNote("marked");
  }
}
