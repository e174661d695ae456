package org.consentry.flow.gatesheldout4.recipebox

data class Recipe(val name: String, val ingredients: List<String>)

object Recipes {
    val all = listOf(
        Recipe("Pancakes", listOf("flour", "eggs", "milk")),
        Recipe("Tomato soup", listOf("tomatoes", "onion", "cream")),
        Recipe("Risotto", listOf("rice", "parmesan", "wine")),
    )
}
