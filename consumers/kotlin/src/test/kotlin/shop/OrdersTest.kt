package shop

import dev.dynaset.BatchOptions
import dev.dynaset.Dynaset
import dev.dynaset.ItemMappingException
import dev.dynaset.testing.DynasetTest
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import software.amazon.awssdk.services.dynamodb.model.AttributeValue

@DynasetTest
class OrdersTest {
    private val ann = CustomerId("ann")
    private val noon = Instant.parse("2026-11-30T12:00:00Z")

    private fun order(placed: Instant = noon, total: Long = 5) = Order(ann, placed, total = total)

    @Test
    fun `everything comes back`(orders: OrderTable) {
        val order = order().copy(
            discount = 3,
            note = "quick",
            isGift = true,
            address = Address("Main Street", "Springfield", null),
            history = listOf(Status.OPEN, Status.PAID),
            shipments = listOf(Parcel(900, null), Letter(20), Pallet(80_000, listOf("a", "b"))),
            main = Letter(10),
            counts = mapOf("apple" to 3),
            byStatus = mapOf(Status.PAID to Parcel(1, "x")),
            grid = listOf(listOf(1.5, 2.0), listOf()),
            tags = setOf("red"),
            extra = mutableListOf("y"),
            bytes = byteArrayOf(1, 2),
        )

        val put = orders.put(order)
        val read = orders.get(ann, noon)

        assertEquals(1, put.version)
        assertArrayEquals(order.bytes, read.bytes)
        assertEquals(order.copy(bytes = null, version = 1), read.copy(bytes = null))
        assertFalse(read.isFree)
    }

    @Test
    fun `nulls and defaults are as they were written`(orders: OrderTable) {
        orders.put(order())

        assertEquals(order().copy(version = 1), orders.get(ann, noon))
    }

    @Test
    fun `documents are told apart by the discriminator`(orders: OrderTable) {
        val item = orders.toItem(order().copy(main = Letter(10)))

        assertEquals("letter", item.getValue("main").m().getValue("kind").s())
        assertEquals("ann", item.getValue("customer").s())
        assertFalse(item.containsKey("isFree"))
    }

    @Test
    fun `queries filter and use an index`(orders: OrderTable) {
        orders.putAll(
            (0L..4L).map { order(noon.plusSeconds(it), total = it) },
            BatchOptions.defaults().ignoringVersions(),
        )

        assertEquals(
            listOf(3L, 4L),
            orders.byCustomer(ann).placedGt(noon).filter { it.total().gte(3) }.list().map { it.total },
        )
        assertEquals(5, orders.byStatusIndex().byStatus(Status.OPEN).count())
        assertEquals(4L, orders.byCustomer(ann).last().orElseThrow().total)
        assertEquals(2, orders.byCustomer(ann).limit(2).toList().size)
    }

    @Test
    fun `updates and conditions`(orders: OrderTable) {
        orders.put(order().copy(address = Address("Main Street", "Springfield", 2)))

        val updated = orders.update(ann, noon) {
            it.total().increment(2)
                .and(it.note().set("new"))
                .and(it.address().city().set("Shelbyville"))
        }

        assertEquals(7, updated.total)
        assertEquals("Shelbyville", updated.address?.city)
        assertTrue(
            orders.byCustomer(ann).filter { it.address().floor().eq(2) }.exists(),
        )
    }

    @Test
    fun `what is absent is null, or what absent says, and else an error`(orders: OrderTable) {
        val item = HashMap(orders.toItem(order().copy(note = "x")))
        item.remove("note")
        item.remove("open")
        assertTrue(orders.fromItem(item).open)
        assertEquals(null, orders.fromItem(item).note)

        item.remove("status")
        val failure = assertThrows(ItemMappingException::class.java) { orders.fromItem(item) }
        assertTrue(failure.message!!.contains("the member 'status' is required"), failure.message)
    }

    @Test
    fun `a null within a list is refused`(orders: OrderTable) {
        val item = HashMap(orders.toItem(order()))
        item["extra"] = AttributeValue.fromL(listOf(AttributeValue.fromNul(true)))

        assertThrows(ItemMappingException::class.java) { orders.fromItem(item) }
    }

    @Test
    fun `late properties are set`(dynaset: Dynaset) {
        val carts = CartTable.of(dynaset)
        val cart = Cart().apply {
            id = "c"
            status = Status.OPEN
            items["apple"] = 2
        }

        carts.put(cart)
        val read = carts.get("c")

        assertEquals(Status.OPEN, read.status)
        assertEquals(mapOf("apple" to 2), read.items)
        assertEquals(null, read.note)
        assertEquals(1, read.size)
        assertFalse(carts.toItem(cart).containsKey("isDirty"))
    }

    @Test
    fun `a late property that was never set is an error`(dynaset: Dynaset) {
        val carts = CartTable.of(dynaset)

        assertThrows(UninitializedPropertyAccessException::class.java) {
            carts.put(Cart().apply { id = "c" })
        }
    }
}
