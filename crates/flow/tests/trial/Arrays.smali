# Arrays that all stay.
.class public Lt/Arrays;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    const v0, 0x10000
    const/4 v2, 0x0
    const/16 v3, 0x7fff
    :again
    new-array v1, v0, [Ljava/lang/Object;
    aput-object v2, v1, v2
    move-object v2, v1
    add-int/lit8 v3, v3, -0x1
    if-nez v3, :again
    invoke-static {}, Lx/Sdk;->arrays()V
    return-void
.end method
