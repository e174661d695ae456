# A list that is put behind itself, and sorted.
.class public Lt/Lists;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    invoke-virtual {v0, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    const/16 v2, 0x28
    :again
    invoke-virtual {v0, v0}, Ljava/util/ArrayList;->addAll(Ljava/util/Collection;)Z
    add-int/lit8 v2, v2, -0x1
    if-nez v2, :again
    invoke-static {v0}, Ljava/util/Collections;->sort(Ljava/util/List;)V
    invoke-static {}, Lx/Sdk;->lists()V
    return-void
.end method
