package org.consentry.flow.gatesheldout8.kidsstories

import kotlin.random.Random

class ParentQuestion(random: Random = Random.Default) {
    private val first = random.nextInt(12, 29)
    private val second = random.nextInt(3, 9)

    val text = "$first × $second = ?"

    fun isRight(answer: String): Boolean = answer.trim().toIntOrNull() == first * second
}
