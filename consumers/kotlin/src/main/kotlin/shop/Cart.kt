package shop

import dev.dynaset.annotation.HashKey
import dev.dynaset.annotation.Ignore
import dev.dynaset.annotation.Table

open class Entity {
    @HashKey
    lateinit var id: String
}

/** Made without arguments, and then set. */
@Table("carts")
class Cart : Entity() {
    lateinit var status: Status
    var items: MutableMap<String, Int> = mutableMapOf()
    var note: String? = null

    @Ignore
    var isDirty: Boolean = false

    @delegate:Ignore
    val size: Int by lazy { items.size }
}
