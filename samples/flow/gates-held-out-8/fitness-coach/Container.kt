package org.consentry.flow.gatesheldout8.fitnesscoach

import kotlin.reflect.KClass

class Container {
    private class Definition<T : Any>(val atStart: Boolean, val make: Container.() -> T)

    private val definitions = LinkedHashMap<KClass<*>, Definition<*>>()
    private val instances = HashMap<KClass<*>, Any>()

    fun <T : Any> single(type: KClass<T>, atStart: Boolean = false, make: Container.() -> T) {
        definitions[type] = Definition(atStart, make)
    }

    @Suppress("UNCHECKED_CAST")
    @Synchronized
    fun <T : Any> get(type: KClass<T>): T {
        instances[type]?.let { return it as T }
        val definition = definitions[type] ?: throw IllegalStateException("no definition")
        val made = definition.make(this)
        instances[type] = made
        return made as T
    }

    inline fun <reified T : Any> get(): T = get(T::class)

    fun start() {
        definitions.filterValues { it.atStart }.keys.forEach { get(it) }
    }
}
