// Package server is the gRPC interface of inventory.
package server

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/timestamppb"

	"gitlab.com/marketlane/inventory/gen/inventoryv1"
	"gitlab.com/marketlane/inventory/internal/stock"
)

// Server answers the calls of the Inventory service.
type Server struct {
	inventoryv1.UnimplementedInventoryServer
	store stock.Store
}

// New returns a server on the given store.
func New(store stock.Store) *Server {
	return &Server{store: store}
}

// GetStock returns the stock of one product.
func (s *Server) GetStock(ctx context.Context, request *inventoryv1.GetStockRequest) (*inventoryv1.GetStockResponse, error) {
	levels, err := s.store.Levels(ctx, request.GetSku())
	if err != nil {
		return nil, toStatus(ctx, err)
	}
	response := &inventoryv1.GetStockResponse{Sku: request.GetSku()}
	for _, level := range levels {
		response.Warehouses = append(response.Warehouses, &inventoryv1.WarehouseStock{
			Warehouse: level.Warehouse,
			OnHand:    level.OnHand,
			Reserved:  level.Reserved,
		})
	}
	return response, nil
}

// Reserve holds stock for an order.
func (s *Server) Reserve(ctx context.Context, request *inventoryv1.ReserveRequest) (*inventoryv1.ReserveResponse, error) {
	lines := make([]stock.Line, 0, len(request.GetLines()))
	for _, line := range request.GetLines() {
		if line.GetQuantity() < 1 {
			return nil, status.Errorf(codes.InvalidArgument, "quantity of %s must be at least 1", line.GetSku())
		}
		lines = append(lines, stock.Line{SKU: line.GetSku(), Quantity: line.GetQuantity()})
	}
	if request.GetOrderId() == "" || len(lines) == 0 {
		return nil, status.Error(codes.InvalidArgument, "order_id and lines are required")
	}

	reservation, err := s.store.Reserve(ctx, request.GetOrderId(), stock.Normalize(lines), time.Now().Add(stock.HoldFor))
	if err != nil {
		return nil, toStatus(ctx, err)
	}
	response := &inventoryv1.ReserveResponse{ReservationId: reservation.ID}
	if reservation.ID != "" {
		response.ExpiresAt = timestamppb.New(reservation.ExpiresAt)
	}
	for _, line := range reservation.Missing {
		response.Missing = append(response.Missing, &inventoryv1.Line{Sku: line.SKU, Quantity: line.Quantity})
	}
	return response, nil
}

// Confirm takes reserved stock for good.
func (s *Server) Confirm(ctx context.Context, request *inventoryv1.ConfirmRequest) (*inventoryv1.ConfirmResponse, error) {
	if err := s.store.Confirm(ctx, request.GetReservationId()); err != nil {
		return nil, toStatus(ctx, err)
	}
	return &inventoryv1.ConfirmResponse{}, nil
}

// Release frees reserved stock.
func (s *Server) Release(ctx context.Context, request *inventoryv1.ReleaseRequest) (*inventoryv1.ReleaseResponse, error) {
	if err := s.store.Release(ctx, request.GetReservationId()); err != nil {
		return nil, toStatus(ctx, err)
	}
	return &inventoryv1.ReleaseResponse{}, nil
}

// Deadline limits the time of a call, also when the caller set no deadline.
func Deadline(limit time.Duration) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, request any, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
		ctx, cancel := context.WithTimeout(ctx, limit)
		defer cancel()
		return handler(ctx, request)
	}
}

func toStatus(ctx context.Context, err error) error {
	switch {
	case errors.Is(err, stock.ErrNotFound):
		return status.Error(codes.NotFound, err.Error())
	case errors.Is(err, stock.ErrExpired):
		return status.Error(codes.FailedPrecondition, err.Error())
	case errors.Is(err, context.DeadlineExceeded):
		return status.Error(codes.DeadlineExceeded, "took too long")
	default:
		slog.ErrorContext(ctx, "call failed", "error", err)
		return status.Error(codes.Internal, "internal error")
	}
}
