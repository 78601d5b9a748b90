package shop

import dev.dynaset.annotation.IndexKey
import dev.dynaset.annotation.ItemKey
import dev.dynaset.annotation.GlobalIndex
import dev.dynaset.annotation.Table
import java.time.Instant

/** Kapt does not show that it is sealed, so its kinds are listed. */
@Table("library", entities = [Member::class, Loan::class])
@GlobalIndex(name = "GSI1", hashKey = ["GSI1PK"], rangeKey = ["GSI1SK"])
sealed interface Library

@ItemKey(hash = "MEMBER#{email:lower}", range = "MEMBER")
data class Member(val email: String, val name: String? = null) : Library

@ItemKey(hash = "MEMBER#{email:lower}", range = "LOAN#{due}#{number:6}")
@IndexKey(index = "GSI1", hash = "BOOK#{book}", range = "{due}")
data class Loan(
    val email: String,
    val due: Instant,
    val number: Int,
    val book: String,
    val isLate: Boolean = false,
) : Library
