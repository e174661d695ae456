"""The network as ONNX with weights of eight bits, as `consentry.policy.topics.model` runs it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from scripts.policy_topics.encoder import HEADS, Network

_FUSED = "com.microsoft"  #: the operators that onnxruntime has beside the standard ones
_OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid(_FUSED, 1)]
_EPSILON = 1e-12


class _Graph:
    """Nodes and weights as they are added."""

    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.initial: list[onnx.TensorProto] = []

    def add(self, name: str, value: np.ndarray) -> str:
        self.initial.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def own(self, name: str, *, turned: bool = False) -> str:
        value = self.weights[name]
        return self.add(name, value.T if turned else value)

    def node(self, kind: str, inputs: Sequence[str], output: str, *, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, list(inputs), [output], domain=domain, **attributes))
        return output


def write(network: Network, kept: Sequence[int], path: Path) -> None:
    """Write the network with the word pieces `kept`. Inputs: `ids` (length), `pool` (sentences x length: the mean)."""
    weights = {name: value.detach().float().numpy() for name, value in network.state_dict().items()}
    weights["words.weight"] = weights["words.weight"][list(kept)]
    graph = _Graph(weights)
    x = _embedded(graph)
    for number in range(len(network.layers)):
        x = _layer(graph, x, f"layers.{number}.")
    graph.node("Squeeze", [x, "first"], "read")
    graph.node("MatMul", ["pool", "read"], "pooled")
    graph.node("Gemm", ["pooled", graph.own("head.weight"), graph.own("head.bias")], "scores", transB=1)
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, ["length"]),
        helper.make_tensor_value_info("pool", TensorProto.FLOAT, ["sentences", "length"]),
    ]
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["sentences", weights["head.bias"].size])]
    made = helper.make_graph(graph.nodes, "topics", inputs, outputs, graph.initial)
    with tempfile.TemporaryDirectory() as folder:
        exact = Path(folder) / "exact.onnx"
        onnx.save(helper.make_model(made, opset_imports=_OPSETS, ir_version=8), exact)
        quantize_dynamic(
            exact,
            path,
            op_types_to_quantize=["MatMul", "Attention", "Gather"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
        )


def _embedded(graph: _Graph) -> str:
    graph.add("first", np.array([0]))
    graph.node("Gather", [graph.own("words.weight"), "ids"], "words")
    graph.node("Shape", ["ids"], "length")
    graph.node("Slice", [graph.own("places.weight"), "first", "length"], "places")
    graph.node("Add", ["words", "places"], "placed")
    names = ["placed", graph.own("norm.weight"), graph.own("norm.bias")]
    graph.node("LayerNormalization", names, "normed", axis=-1, epsilon=_EPSILON)
    return graph.node("Unsqueeze", ["normed", "first"], "begin")


def _layer(graph: _Graph, x: str, name: str) -> str:
    names = [x, graph.own(f"{name}qkv.weight", turned=True), graph.own(f"{name}qkv.bias")]
    graph.node("Attention", names, f"{name}heard", domain=_FUSED, num_heads=HEADS)
    graph.node("MatMul", [f"{name}heard", graph.own(f"{name}output.weight", turned=True)], f"{name}said")
    x = _added(graph, f"{name}said", x, f"{name}norm1", f"{name}output.bias")
    graph.node("MatMul", [x, graph.own(f"{name}inner.weight", turned=True)], f"{name}wide")
    graph.node("BiasGelu", [f"{name}wide", graph.own(f"{name}inner.bias")], f"{name}bent", domain=_FUSED)
    graph.node("MatMul", [f"{name}bent", graph.own(f"{name}outer.weight", turned=True)], f"{name}narrow")
    return _added(graph, f"{name}narrow", x, f"{name}norm2", f"{name}outer.bias")


def _added(graph: _Graph, new: str, old: str, norm: str, bias: str) -> str:
    names = [new, old, graph.own(f"{norm}.weight"), graph.own(f"{norm}.bias"), graph.own(bias)]
    return graph.node("SkipLayerNormalization", names, f"{norm}.out", domain=_FUSED, epsilon=_EPSILON)
