package shop

import dev.dynaset.testing.DynasetTest
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

@DynasetTest
class LibraryTest {
    private val noon = Instant.parse("2026-11-30T12:00:00Z")
    private val ann = Member("Ann@example.org", "Ann")
    private val loan = Loan("Ann@example.org", noon, 7, "sicp")

    @Test
    fun `kinds come back as what they are`(library: LibraryTable) {
        library.put(ann)
        library.putAll(listOf(loan, loan.copy(number = 8, isLate = true)))

        val items: List<Library> = library.byEmail("ann@example.org").list()

        assertEquals(listOf(loan, loan.copy(number = 8, isLate = true), ann), items)
        assertEquals(
            listOf("sicp", "sicp", "Ann"),
            items.map {
                when (it) {
                    is Loan -> it.book
                    is Member -> it.name
                }
            },
        )
    }

    @Test
    fun `a kind has queries of its own`(library: LibraryTable) {
        library.put(ann)
        library.put(loan)

        assertEquals(listOf(loan), library.loanTable().byEmail("ANN@example.org").dueGte(noon).list())
        assertEquals(listOf(loan), library.loanTable().gsi1Index().byBook("sicp").dueEq(noon).list())
        assertEquals(ann, library.memberTable().get("ann@EXAMPLE.org"))
    }
}
