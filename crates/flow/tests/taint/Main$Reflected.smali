.class public Lt/Main$Reflected;
.super Ljava/lang/Object;
.source "Main.java"


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lt/Main;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x9
    name = "Reflected"
.end annotation


# direct methods
.method public constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method


# virtual methods
.method public drop(Ljava/lang/String;)V
    .registers 2

    return-void
.end method

.method public take(Ljava/lang/String;)V
    .registers 2

    invoke-static {p1}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method
