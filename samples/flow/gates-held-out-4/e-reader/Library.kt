package org.consentry.flow.gatesheldout4.ereader

data class Book(val title: String, val isProtected: Boolean)

class Library {
    var protectedBooks = false

    private val all = listOf(Book("Effi Briest", false), Book("Der Schwarm", true), Book("Momo", true))

    fun readable(): List<Book> = all.filter { !it.isProtected || protectedBooks }
}
