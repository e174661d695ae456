package org.consentry.flow.gatesheldout4.schoolnetwork

data class Lesson(val hour: Int, val subject: String, val room: String)

class TimetableRepository {
    private val lessons = listOf(
        Lesson(1, "Mathematik", "112"),
        Lesson(2, "Deutsch", "204"),
        Lesson(3, "Physik", "Labor"),
        Lesson(4, "Sport", "Halle"),
    )

    fun today(withRooms: Boolean): List<String> = lessons.map { lesson ->
        if (withRooms) "${lesson.hour}. ${lesson.subject} (${lesson.room})" else "${lesson.hour}. ${lesson.subject}"
    }
}
