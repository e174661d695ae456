package org.consentry.flow.gatesheldout4.takeawayorders

data class Dish(val name: String, val cents: Int)

class Basket {
    val dishes = Observable<List<Dish>>(emptyList())

    val total: Int
        get() = dishes.value.sumOf { it.cents }

    fun add(dish: Dish) {
        dishes.value = dishes.value + dish
    }

    fun clear() {
        dishes.value = emptyList()
    }
}
