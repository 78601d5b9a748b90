package shop

import dev.dynaset.AttributeConverter
import dev.dynaset.annotation.Attribute
import dev.dynaset.annotation.ConvertedBy
import dev.dynaset.annotation.Document
import dev.dynaset.annotation.GlobalIndex
import dev.dynaset.annotation.HashKey
import dev.dynaset.annotation.RangeKey
import dev.dynaset.annotation.Table
import dev.dynaset.annotation.Version
import java.time.Instant

enum class Status { OPEN, PAID }

/** Kapt does not show that it is sealed, so its documents are listed. */
@Document(discriminator = "kind", subtypes = [Parcel::class, Letter::class, Pallet::class])
sealed interface Shipment {
    val grams: Int
}

@Document
data class Parcel(override val grams: Int, val label: String?) : Shipment

@Document(name = "letter")
data class Letter(override val grams: Int) : Shipment

/** Below another class, which is no document itself. */
sealed class Freight : Shipment

@Document
data class Pallet(override val grams: Int, val stops: List<String>) : Freight()

/** In place of a value class, which Java cannot see. */
@ConvertedBy(CustomerIdConverter::class)
data class CustomerId(val value: String)

class CustomerIdConverter : AttributeConverter<CustomerId, String> {
    override fun toStored(value: CustomerId): String = value.value

    override fun fromStored(stored: String): CustomerId = CustomerId(stored)
}

@Document
data class Address(val street: String, val city: String = "nowhere", val floor: Int?)

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = ["status"], rangeKey = ["placed"])
data class Order(
    @HashKey val customer: CustomerId,
    @RangeKey val placed: Instant,
    val status: Status = Status.OPEN,
    val total: Long = 0,
    val discount: Int? = null,
    val note: String? = null,
    @Attribute(absent = "true") val open: Boolean = true,
    val isGift: Boolean = false,
    val address: Address? = null,
    val history: List<Status> = listOf(),
    val shipments: List<Shipment> = listOf(),
    val main: Shipment? = null,
    val counts: Map<String, Int> = mapOf(),
    val byStatus: Map<Status, Shipment> = mapOf(),
    val grid: List<List<Double>> = listOf(),
    val tags: Set<String> = setOf(),
    val extra: MutableList<String> = mutableListOf(),
    val bytes: ByteArray? = null,
    @Version val version: Long = 0,
) {
    /** No field, so no attribute. */
    val isFree: Boolean
        get() = total == 0L

    companion object {
        const val LIMIT = 100
    }
}
